/** What a coach can lay hands on, read from what a methodiek says to bring. The words are those of the frontmatter. */
const soorten = [
  {
    id: 'zonder-materiaal',
    label: 'Zonder materiaal',
    uitleg: 'Je hebt niets nodig, of alleen iets als je dat wilt.',
    past: () => false,
  },
  {
    id: 'pen-en-papier',
    label: 'Pen en papier',
    uitleg: 'Een vel papier, een pen of stiften zijn genoeg om te tekenen of te schrijven.',
    past: (ding: string) =>
      /\b(pen|papier|stift\w*|potlo\w+|kleurpotloden|vel|flap\w*|briefjes|notitieblad)\b/.test(ding),
  },
  {
    id: 'blad-of-formulier',
    label: 'Blad of formulier',
    uitleg: 'Er hoort een blad bij om in te vullen of te overlopen.',
    past: (ding: string) =>
      /(blad\b|bladen|formulier|tabel|lijst|matrix|sjabloon|\bplan\b|actieplan|checklist|cirkel|raster|\bweb\b)/.test(
        ding,
      ) && !/woordenlijst/.test(ding),
  },
  {
    id: 'kaarten',
    label: 'Met kaarten',
    uitleg: 'Kaarten of kaartjes om te sorteren, te kiezen of te trekken.',
    past: (ding: string) =>
      /\bkaart(en|je|jes)?\b|gesprekskaarten|pionnen/.test(ding) && !/sociale kaart|kaart of app/.test(ding),
  },
  {
    id: 'prenten',
    label: 'Prenten of foto’s',
    uitleg: 'Beelden in plaats van woorden: prenten, foto’s, een praatplaat.',
    past: (ding: string) => /(prent|foto|praatplaat|tekening|tijdschrift)/.test(ding),
  },
  {
    id: 'computer',
    label: 'Computer of telefoon',
    uitleg: 'Je zoekt iets op of werkt op een scherm.',
    past: (ding: string) => /(computer|telefoon|internet|\bapp\b|tablet|beamer|scherm)/.test(ding),
  },
];

export const middelWaarden = soorten.map(({ id, label, uitleg }) => ({ id, label, uitleg }));

const hoeftNiet = (ding: string) => /^eventueel\b/.test(ding);

/**
 * The kinds of things that a methodiek asks for.
 * @param middelen what to bring, as the frontmatter lists it
 * @param metKaarten whether a card deck of the site belongs to it
 */
export function middelenVan(middelen: readonly string[], metKaarten: boolean): string[] {
  const gevonden = soorten.filter(
    ({ id, past }) => middelen.some((ding) => past(ding.toLowerCase())) || (id === 'kaarten' && metKaarten),
  );
  const zonder = middelen.every((ding) => hoeftNiet(ding.toLowerCase()));
  return [...(zonder ? ['zonder-materiaal'] : []), ...gevonden.map(({ id }) => id)];
}
