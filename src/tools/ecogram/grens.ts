/** The most that a document holds: people, members of a group, bands, and characters of each text. */
export const grens = { wie: 60, leden: 12, banden: 300, label: 40, notitie: 400, antwoord: 600 } as const;
