const ontsnap = (tekst: string) => tekst.replace(/[&<>]/g, (teken) => `&#${teken.charCodeAt(0)};`);

/** The metadata that says: this is PDF/UA-1, this is its title. */
export const xmp = (titel: string) =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${ontsnap(titel)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>nl-BE</rdf:li></rdf:Bag></dc:language><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
