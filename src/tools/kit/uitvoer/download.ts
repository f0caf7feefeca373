/** Hands a file to the visitor's own downloads. */
export function download(inhoud: BlobPart, soort: string, naam: string) {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
  Object.assign(document.createElement('a'), { href: adres, download: naam }).click();
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
