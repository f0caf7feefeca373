/** A name for a document or for something in it: 60 random bits in 12 signs. */
export function nieuwId(): string {
  const getallen = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(getallen, (getal) => (getal % 32).toString(32)).join('');
}
