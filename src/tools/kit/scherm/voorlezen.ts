/**
 * A Dutch voice that lives on this device. A voice from the net would send what it reads to somebody else's server,
 * so it is not used.
 */
function stem(): SpeechSynthesisVoice | undefined {
  const stemmen =
    globalThis.speechSynthesis?.getVoices().filter((s) => s.localService && /^nl/i.test(s.lang)) ?? [];
  return stemmen.find((s) => /be/i.test(s.lang)) ?? stemmen[0];
}

/** Whether this device can read aloud in Dutch by itself. Voices may come in late: ask again at `voiceschanged`. */
export const kanVoorlezen = (): boolean => stem() !== undefined;

/** Reads a text aloud; what was being read stops. */
export function leesVoor(tekst: string) {
  const met = stem();
  if (!met) return;
  speechSynthesis.cancel();
  const uiting = new SpeechSynthesisUtterance(tekst);
  uiting.voice = met;
  uiting.lang = met.lang;
  uiting.rate = 0.9;
  speechSynthesis.speak(uiting);
}
