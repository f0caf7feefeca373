/** The fixed words of an ecogram: what can be chosen, in the order in which it is offered. */

export const lagen = ['nu', 'toen', 'wens'] as const;
export type Laag = (typeof lagen)[number];
export const laagNaam: Record<Laag, string> = { nu: 'Nu', toen: 'Toen', wens: 'Wens' };
/** The layer as the beginning or the inside of a sentence. */
export const inLaag: Record<Laag, string> = { nu: 'nu', toen: 'toen', wens: 'in de wens' };

export const soorten = ['mens', 'groep', 'dienst'] as const;
export type Kind = (typeof soorten)[number];
export const soortNaam: Record<Kind, string> = { mens: 'Mens', groep: 'Groep', dienst: 'Dienst' };
export const soortMeer: Record<Kind, string> = { mens: 'mensen', groep: 'groepen', dienst: 'diensten' };

/** Life domains, clockwise from the top. */
export const domeinen = [
  'familie',
  'vrienden',
  'buren',
  'werk',
  'diensten',
  'online',
  'verenigingen',
  'andere',
] as const;
export type Domein = (typeof domeinen)[number];
export const domeinNaam: Record<Domein, string> = {
  familie: 'Familie',
  vrienden: 'Vrienden',
  buren: 'Buren',
  werk: 'Werk en opleiding',
  diensten: 'Hulp en diensten',
  online: 'Online',
  verenigingen: 'Vrije tijd',
  andere: 'Andere',
};

export const ringen = [1, 2, 3] as const;
export type Ring = (typeof ringen)[number];
export const ringNaam: Record<Ring, string> = { 1: 'dichtbij', 2: 'in de buurt', 3: 'verder weg' };

/** How someone is there in a layer; the signs are those of the deck ecogram-legende. */
export const staten = ['aanwezig', 'ontbreekt', 'vroeger', 'gewenst'] as const;
export type Staat = (typeof staten)[number];
export const staatNaam: Record<Staat, string> = {
  aanwezig: 'Aanwezig',
  ontbreekt: 'Ontbreekt',
  vroeger: 'Vroeger',
  gewenst: 'Gewenst',
};
export const staatUitleg: Record<Staat, string> = {
  aanwezig: 'Deze steun is er nu.',
  ontbreekt: 'Deze steun mis ik.',
  vroeger: 'Deze steun was er vroeger.',
  gewenst: 'Deze steun wil ik opbouwen.',
};

/** Kinds of band, after Hartman (1978); each line differs in form. */
export const aarden = ['sterk', 'gewoon', 'zwak', 'moeilijk', 'sterk-en-moeilijk', 'verbroken'] as const;
export type Aard = (typeof aarden)[number];
export const aardNaam: Record<Aard, string> = {
  sterk: 'Sterk',
  gewoon: 'Gewoon',
  zwak: 'Zwak',
  moeilijk: 'Moeilijk',
  'sterk-en-moeilijk': 'Sterk en moeilijk',
  verbroken: 'Verbroken',
};
/** Before the word band: "een sterke band". */
export const aardBij: Record<Aard, string> = {
  sterk: 'sterke',
  gewoon: 'gewone',
  zwak: 'zwakke',
  moeilijk: 'moeilijke',
  'sterk-en-moeilijk': 'sterke en moeilijke',
  verbroken: 'verbroken',
};
export const aardUitleg: Record<Aard, string> = {
  sterk: 'Een hechte band, met veel geven en nemen.',
  gewoon: 'Er is contact.',
  zwak: 'Er is weinig contact, of de band is los.',
  moeilijk: 'Het contact kost moeite, of er is strijd.',
  'sterk-en-moeilijk': 'Heel hecht, en toch kost het moeite.',
  verbroken: 'Geen contact meer.',
};

/** Where energy goes, seen from the first of the two: `krijgt` is towards the person in the middle. */
export const richtingen = ['geen', 'krijgt', 'geeft', 'beide'] as const;
export type Richting = (typeof richtingen)[number];
export const richtingNaam: Record<Richting, string> = {
  geen: 'Geen pijl',
  krijgt: 'De ander steunt mij',
  geeft: 'Ik steun de ander',
  beide: 'We steunen elkaar',
};

export const steunsoorten = ['P', 'G', 'A', 'E'] as const;
export type Steun = (typeof steunsoorten)[number];
export const steunNaam: Record<Steun, string> = {
  P: 'Praktische steun',
  G: 'Gezelschap',
  A: 'Advies en informatie',
  E: 'Steun bij wat je voelt',
};

export const bereiken = ['vlot', 'moeilijk', 'onbekend'] as const;
export type Bereik = (typeof bereiken)[number];
export const bereikNaam: Record<Bereik, string> = {
  vlot: 'Vlot',
  moeilijk: 'Moeilijk',
  onbekend: 'Niet ingevuld',
};

/** Ways to begin, each a list of questions that bring names up: see startvragen.ts. */
export const startwegen = ['kringen', 'steun', 'leven'] as const;
export type Startweg = (typeof startwegen)[number];

/** The hint wherever a name is typed. */
export const naamRaad = 'Een voornaam of een rol is genoeg, zoals buurvrouw.';
