import satori, { type Font } from 'satori';
import { steen } from '../plan/steen.ts';

/** What a picture shows. Colours come with it: the engine knows no fasen. */
export interface Deelbeeld {
  /** Where the page stands, on the tab above the title: a fase, "Trajecten". A fase gives the tab its colour. */
  soort: string;
  titel: string;
  /** Short facts below the title: time, level, setting. */
  feiten: readonly string[];
  /** The fasen in order: name, colour, and whether the page stands in it. */
  fasen: readonly { label: string; kleur: string; hier: boolean }[];
}

const papier = '#f4f3ed';
const inkt = '#1b232d';
const zacht = '#454e5a';
const werkblauw = '#1f3d6b';
const goud = '#b97a1e';

/** A long title gets smaller letters, so that it always stands there whole. */
const lettermaat = (titel: string) =>
  titel.length <= 22 ? 92 : titel.length <= 44 ? 72 : titel.length <= 70 ? 58 : 48;

/** The nine stones of the house: the fasen of the page filled, the others in outline. */
function stenen(fasen: Deelbeeld['fasen'], breedte: number, hoogte: number): string {
  return fasen
    .map(({ kleur, hier }, i) => {
      const pad = steen(72 + i * 62, hoogte - 92, 46, 40);
      return hier
        ? `<path d="${pad}" fill="${kleur}"/>`
        : `<path d="${pad}" fill="none" stroke="#a8a394" stroke-width="2.5"/>`;
    })
    .concat(merk(breedte - 348, hoogte - 108))
    .join('');
}

const merk = (x: number, y: number) =>
  `<g transform="translate(${x} ${y}) scale(1.45)"><ellipse cx="13.2" cy="29.2" rx="11.4" ry="5.9" transform="rotate(-4 13.2 29.2)" fill="${werkblauw}"/><ellipse cx="25.6" cy="17.6" rx="8.6" ry="4.5" transform="rotate(5 25.6 17.6)" fill="${werkblauw}"/><ellipse cx="15.4" cy="8.2" rx="6.2" ry="3.3" transform="rotate(-5 15.4 8.2)" fill="${goud}"/></g>`;

/**
 * A picture for a shared link as SVG: letters are outlines, so that any painter draws it the same.
 * @param fonts as `zetLetters` gives them
 */
export async function deelbeeldSvg(
  beeld: Deelbeeld,
  fonts: Font[],
  breedte: number,
  hoogte: number,
): Promise<string> {
  const boven = beeld.soort;
  const kleur = beeld.fasen.find(({ label }) => label === boven)?.kleur ?? werkblauw;
  const inhoud = (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: breedte,
        height: hoogte,
        padding: '0 72px',
        fontFamily: 'Tekst, Rest',
        color: inkt,
      }}
    >
      <div style={{ display: 'flex', height: 96, alignItems: 'flex-end' }}>
        {boven !== '' && (
          <div
            style={{
              display: 'flex',
              background: kleur,
              color: papier,
              borderRadius: '14px 14px 0 0',
              padding: '12px 28px',
              fontSize: 32,
              fontWeight: 600,
            }}
          >
            {boven}
          </div>
        )}
      </div>
      <div style={{ display: 'flex', height: 6, background: kleur }} />
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          flexGrow: 1,
          justifyContent: 'center',
          paddingBottom: 118,
        }}
      >
        <div
          style={{
            display: 'flex',
            fontFamily: 'Titel, TitelRest',
            fontWeight: 600,
            fontSize: lettermaat(beeld.titel),
            lineHeight: 1.12,
          }}
        >
          {beeld.titel}
        </div>
        {beeld.feiten.length > 0 && (
          <div style={{ display: 'flex', marginTop: 26, fontSize: 34, color: zacht }}>
            {beeld.feiten.join('  ·  ')}
          </div>
        )}
      </div>
      <div
        style={{
          display: 'flex',
          position: 'absolute',
          right: 72,
          bottom: 54,
          fontFamily: 'Titel, TitelRest',
          fontWeight: 600,
          fontSize: 46,
          color: werkblauw,
        }}
      >
        Stapwijs
      </div>
    </div>
  );
  const svg = await satori(inhoud as unknown as Parameters<typeof satori>[0], {
    width: breedte,
    height: hoogte,
    fonts,
  });
  const [begin = ''] = svg.match(/^<svg[^>]*>/) ?? [];
  return `${begin}<rect width="${breedte}" height="${hoogte}" fill="${papier}"/>${svg.slice(begin.length, -'</svg>'.length)}${stenen(beeld.fasen, breedte, hoogte)}</svg>`;
}
