import { z } from 'zod';

/** Where the value of a field comes from: the source says it, we estimated it, or there is nothing to say. */
export const herkomstWaarde = z.enum(['bron', 'redactie', 'nvt']);
export type Herkomst = z.infer<typeof herkomstWaarde>;

/** The fields of a methodiek whose origin the page shows. */
export const herkomstVelden = [
  'doelgroep',
  'tijdsduur',
  'middelen',
  'fase',
  'stappen',
  'reflectieniveau',
  'setting',
  'gebruikers',
] as const;
export type HerkomstVeld = (typeof herkomstVelden)[number];

const uitleg: Record<HerkomstVeld, string> = {
  doelgroep: 'Noemt de bron zelf voor wie het is?',
  tijdsduur: 'Geeft de bron een duur? "nvt" als er geen duur is.',
  middelen: 'Somt de bron op wat je nodig hebt?',
  fase: 'Koppelt de bron de methodiek aan een fase? De vertaling naar onze negen fasen is altijd van ons.',
  stappen: 'Noemt de bron zelf de stap in het proces?',
  reflectieniveau: 'Noemt de bron een niveau? "nvt" als het niveau niet speelt.',
  setting: 'Zegt de bron of het individueel of in groep is?',
  gebruikers: 'Noemt de bron wie ermee werkt?',
};

export const herkomstSchema = z.strictObject(
  Object.fromEntries(herkomstVelden.map((veld) => [veld, herkomstWaarde.describe(uitleg[veld])])) as Record<
    HerkomstVeld,
    typeof herkomstWaarde
  >,
);

/**
 * An empty field has no origin ("nvt"), a filled one has.
 * @param leeg per field whether it is empty
 * @returns a message in Dutch for each field whose origin says otherwise
 */
export function herkomstFouten<Veld extends string>(
  leeg: Record<Veld, boolean>,
  herkomst: Record<NoInfer<Veld>, Herkomst>,
): { veld: Veld; message: string }[] {
  return (Object.keys(leeg) as Veld[])
    .filter((veld) => leeg[veld] !== (herkomst[veld] === 'nvt'))
    .map((veld) => ({
      veld,
      message: leeg[veld]
        ? `${veld} is leeg, dus de herkomst is "nvt".`
        : `${veld} is ingevuld, dus de herkomst is "bron" of "redactie", niet "nvt".`,
    }));
}
