/** What tells who a private person is, or how to reach them, with what an editor does about it. */
const soorten: [wat: string, patroon: RegExp][] = [
  ['een e-mailadres', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/],
  ['een rijksregisternummer', /\b\d{2}[.-]\d{2}[.-]\d{2}[ -]\d{3}[ .-]\d{2}\b|\b\d{6}-\d{3}-?\d{2}\b/],
  ['een telefoonnummer', /(?:\+|\b00)32[ /.()0-9]{8,}\d|\b0\d{1,3}[ /.]\d{2,3}(?:[ .]?\d{2}){2}\b/],
  ['een rekeningnummer', /\bBE\d{2}(?: ?\d{4}){3}\b/],
  [
    'een adres van een persoon op het web',
    /(?:facebook\.com|instagram\.com|linkedin\.com\/in|(?:twitter|x)\.com)\/[\w.-]+|https?:\/\/\S*[?&](?:naam|name|mail|email|gsm|tel)=/i,
  ],
];

/** What a text gives away about a private person, in words; an empty list is what it should be. */
export function priveGegevens(tekst: string): string[] {
  return soorten.flatMap(([wat, patroon]) => {
    const gevonden = patroon.exec(tekst)?.[0].trim();
    return gevonden
      ? [`"${gevonden}" lijkt op ${wat}. Haal het weg: de site noemt geen gegevens van personen.`]
      : [];
  });
}
