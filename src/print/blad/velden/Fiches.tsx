/** @jsxImportSource preact */
import type { OpgelosteRij, OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { Merk } from '../../plan/doos.ts';
import { optieHoogte } from '../../plan/opties.ts';
import type { Kader, VeldProps } from '../kader.ts';
import { Kop } from '../Label.tsx';
import { Plek } from '../Plek.tsx';
import { inkt } from '../stijl.ts';
import { Tekst } from '../Tekst.tsx';
import type { VindVeld } from './Cel.tsx';

type Veld = OpgelostVeldVan<'tabel'>;
type Kolom = Veld['kolommen'][number];
interface FicheProps extends VeldProps<Veld> {
  vind: VindVeld;
  rij: OpgelosteRij;
  nummer: number;
}

/** The boxes of one row, each with its words: ja / deels / nee. */
function Vakjes({ kader, rij, kolommen, vind }: Omit<FicheProps, 'veld' | 'nummer'> & { kolommen: Kolom[] }) {
  const { stijl } = kader;
  return (
    <div style={{ flexDirection: 'row', flexWrap: 'wrap', width: kader.breedte, paddingTop: 4 }}>
      {kolommen.map((kolom) => {
        const veld = vind(rij, kolom);
        const lang = (rij.cellen[kolom.id] ?? '').length > 24;
        return (
          <div
            style={{
              flexDirection: 'row',
              alignItems: 'center',
              marginRight: 22,
              marginBottom: 6,
              ...(lang ? { width: kader.breedte - 22 } : {}),
            }}
          >
            {veld && (
              <Plek
                veld={veld}
                {...(kolom.soort === 'keus' ? { optie: kolom.id } : {})}
                stijl={{
                  width: stijl.vak * (kolom.soort === 'keus' ? 1.1 : 1),
                  height: stijl.vak,
                  marginRight: 8,
                }}
              />
            )}
            <Tekst maat={stijl.tekst} stijl={{ flexShrink: 1 }}>
              {rij.cellen[kolom.id] || kolom.label || 'ja'}
            </Tekst>
          </div>
        );
      })}
    </div>
  );
}

/** One column of a row: its heading, and the place to write. */
function Deel({
  kader,
  veld,
  vind,
  rij,
  kolom,
  breedte,
}: Omit<FicheProps, 'nummer'> & { kolom: Kolom; breedte: number }) {
  const { stijl } = kader;
  const invul = vind(rij, kolom);
  const regels = kolom.soort === 'lange-tekst' ? Math.min(2, veld.regels) : 1;
  const labels = (invul?.opties ?? []).map((optie) => optie.label);
  const schrijfhoogte = regels * stijl.regel * (regels > 1 ? 1 : 0.9);
  const hoogte =
    invul?.soort === 'lijst'
      ? optieHoogte(kader.letters, labels, { b: breedte, h: schrijfhoogte }, stijl)
      : schrijfhoogte;
  return (
    <div style={{ flexDirection: 'column', width: breedte }}>
      {kolom.label && (
        <Tekst maat={stijl.klein} merk={{ rol: 'P' }}>
          {kolom.label}
        </Tekst>
      )}
      {invul && (
        <Plek
          veld={invul}
          soort={invul.soort === 'lijst' ? 'lijst' : regels > 1 ? 'lang' : 'tekst'}
          kader="lijn"
          stijl={{ height: hoogte }}
        />
      )}
    </div>
  );
}

/** Room that an answer wants, at least. */
const ruimte: Partial<Record<Kolom['soort'], number>> = { getal: 90, datum: 130, 'lange-tekst': 320 };
/** On a page on its side three stories stand beside each other: the form then stays whole. */
const LIGGEND = 650;
const smalleRuimte = 235;

/** How many places fit beside each other: three numbers, two names, one story. */
function naastElkaar({ breedte, stijl, letters }: Kader, kolommen: readonly Kolom[]): number {
  const hoogst = breedte > LIGGEND ? smalleRuimte : 320;
  const nodig = kolommen.map((kolom) =>
    Math.max(
      Math.min(hoogst, ruimte[kolom.soort] ?? 220),
      Math.min(hoogst, letters.breedte('gewoon', stijl.klein, kolom.label) + 8),
    ),
  );
  const past = Math.floor((breedte + 18) / (Math.max(...nodig, 1) + 18));
  return Math.max(1, Math.min(3, past, kolommen.length));
}

/** Does every heading fit on one line? Then they stand at one height; else the places to write do. */
const opEenLijn = ({ stijl, letters }: Kader, kolommen: readonly Kolom[], breedte: number): boolean =>
  kolommen.every(({ label }) => label && letters.breedte('gewoon', stijl.klein, label) < breedte - 2);

/** One row of a table as a small form: what was printed first, then a place for each column. */
function Fiche(props: FicheProps) {
  const { kader, veld, vind, rij, nummer } = props;
  const { stijl, breedte } = kader;
  const gedrukt = veld.kolommen.flatMap((kolom) =>
    kolom.soort === 'gegeven' && rij.cellen[kolom.id] ? [rij.cellen[kolom.id] as string] : [],
  );
  const isVakje = (kolom: Kolom) => kolom.soort === 'vink' || kolom.soort === 'keus';
  const vakjes = veld.kolommen.filter(isVakje);
  const schrijf = veld.kolommen.filter((kolom) => vind(rij, kolom) && !isVakje(kolom));
  const perRij = naastElkaar(kader, schrijf);
  const breed = (breedte - 18 * (perRij - 1)) / perRij;
  const rijen = Array.from({ length: Math.ceil(schrijf.length / perRij) }, (_, r) =>
    schrijf.slice(r * perRij, (r + 1) * perRij),
  );
  const hoofd: Merk = {
    eenheid: true,
    bijVolgende: true,
    sier: ({ x, y, b }) => [{ pad: `M${x} ${y}h${b}`, lijn: inkt, dik: 0.9 }],
  };
  return (
    <div
      data-merk={{ rol: 'LI', samen: true }}
      style={{ flexDirection: 'column', marginBottom: stijl.wit * 0.6 }}
    >
      <div data-merk={{ rol: 'LBody' }} style={{ flexDirection: 'column' }}>
        <div data-merk={hoofd} style={{ flexDirection: 'column', paddingTop: 8, marginBottom: 2 }}>
          {gedrukt.length > 0 ? (
            gedrukt.map((tekst, i) => (
              <Tekst maat={stijl.tekst} letter={i === 0 ? 'vet' : 'gewoon'} merk={{ rol: 'P' }}>
                {tekst}
              </Tekst>
            ))
          ) : (
            <Tekst maat={stijl.tekst} letter="titel" merk={{ rol: 'P' }}>
              {String(nummer)}
            </Tekst>
          )}
        </div>
        {vakjes.length > 0 && (
          <div data-merk={{ eenheid: true }}>
            <Vakjes kader={kader} rij={rij} kolommen={vakjes} vind={vind} />
          </div>
        )}
        {rijen.map((delen) => (
          <div
            data-merk={{ eenheid: true }}
            style={{
              flexDirection: 'row',
              justifyContent: 'space-between',
              alignItems: opEenLijn(kader, delen, breed) ? 'flex-start' : 'flex-end',
              marginBottom: 6,
            }}
          >
            {delen.map((kolom) => (
              <Deel {...props} kolom={kolom} breedte={breed} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A table told row by row, for large letters and narrow paper. The fields are the same. */
export function Fiches({ kader, veld, vind }: VeldProps<Veld> & { vind: VindVeld }) {
  const { stijl } = kader;
  let groep: string | undefined;
  return (
    <div style={{ flexDirection: 'column', marginBottom: stijl.wit }}>
      <Kop kader={kader} veld={veld} />
      {veld.rijen.flatMap((rij, i) => {
        const nieuw = rij.groep && rij.groep !== groep ? rij.groep : undefined;
        groep = rij.groep;
        return [
          nieuw ? (
            <div data-merk={{ eenheid: true, bijVolgende: true }} style={{ marginBottom: 6 }}>
              <Tekst maat={stijl.label * 1.08} letter="titel" merk={{ rol: 'H3' }}>
                {nieuw}
              </Tekst>
            </div>
          ) : null,
          <div data-merk={{ rol: 'L' }} style={{ flexDirection: 'column' }}>
            <Fiche kader={kader} veld={veld} vind={vind} rij={rij} nummer={i + 1} />
          </div>,
        ];
      })}
    </div>
  );
}
