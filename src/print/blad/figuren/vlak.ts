import {
  alleen,
  cirkel,
  licht,
  lijn,
  type Punt,
  rechthoek,
  samen,
  type Tekenaar,
  woorden,
  zones,
} from './kit.ts';

/** White paper with a thin edge, and names of corners when there are any. */
export const blanco: Tekenaar = (t) => {
  const { b, h, veld } = t;
  const n = Math.max(1, veld.zones.length);
  const kolommen = n <= 1 ? 1 : n <= 3 ? n : Math.ceil(Math.sqrt(n));
  const rijen = Math.ceil(n / kolommen);
  const [vb, vh] = [b / kolommen, h / rijen];
  const vakken =
    n > 1
      ? veld.zones.map((_, i) =>
          licht(rechthoek((i % kolommen) * vb + 3, Math.floor(i / kolommen) * vh + 3, vb - 6, vh - 6), {
            streep: [4, 4],
          }),
        )
      : [];
  const plekken = veld.zones.map(
    (_, i): Punt => [(i % kolommen) * vb + vb / 2, Math.floor(i / kolommen) * vh + 18],
  );
  return samen(
    alleen([...(n > 1 ? vakken : [lijn(rechthoek(1, 1, b - 2, h - 2), 1)])]),
    zones(t, plekken, vb - 30),
  );
};

/** A line from left to right, with an arrow, its two ends named, and light marks to hang things on. */
export const as: Tekenaar = (t) => {
  const { b, h, veld, stijl } = t;
  const y = h / 2;
  const { schaal, uiteinden } = veld;
  const n = schaal ? schaal.naar - schaal.van + 1 : 9;
  const x = (i: number) => 14 + (i * (b - 44)) / (n - 1);
  const merken = Array.from({ length: n }, (_, i) => lijn(`M${x(i)} ${y - 5}v10`, 1));
  const cijfers = schaal
    ? Array.from({ length: n }, (_, i) => woorden(t, String(schaal.van + i), [x(i), y + 16], 30)).flat()
    : [];
  const hoeken = uiteinden
    ? [
        ...woorden(t, uiteinden[0], [2, y + (schaal ? 32 : 20)], b * 0.3, 'begin'),
        ...woorden(t, uiteinden[1], [b - 2, y + (schaal ? 32 : 20)], b * 0.3, 'eind'),
      ]
    : [];
  const breed = (b - 20) / Math.max(1, veld.zones.length);
  const plekken = veld.zones.map(
    (_, i): Punt => [10 + breed * (i + 0.5), i % 2 ? h - stijl.klein : stijl.klein],
  );
  return samen(
    {
      vormen: [
        licht(rechthoek(1, 1, b - 2, h - 2)),
        lijn(`M6 ${y}H${b - 8}`, 2),
        lijn(`M${b - 18} ${y - 7}L${b - 7} ${y}L${b - 18} ${y + 7}`, 2),
        ...merken,
      ],
      woorden: [...cijfers, ...hoeken],
    },
    zones(t, plekken, breed - 10),
  );
};

/** A pair of scales in balance: two pans, each with room to write above. */
export const balans: Tekenaar = (t) => {
  const { b, h, veld } = t;
  const namen = veld.uiteinden ?? [veld.zones[0]?.label ?? '', veld.zones[1]?.label ?? ''];
  const [m, top] = [b / 2, h * 0.12];
  const [l, r] = [b * 0.23, b * 0.77];
  const schaal = h * 0.62;
  const half = b * 0.2;
  const pan = (x: number) => [
    lijn(`M${x} ${top + 6}L${x - half} ${schaal}M${x} ${top + 6}L${x + half} ${schaal}`, 1),
    lijn(
      `M${x - half} ${schaal}H${x + half}Q${x + half * 0.7} ${schaal + h * 0.13} ${x} ${schaal + h * 0.13}Q${x - half * 0.7} ${schaal + h * 0.13} ${x - half} ${schaal}Z`,
      1.6,
    ),
  ];
  const tekst = (naam: string, x: number) =>
    naam ? woorden(t, naam, [x, schaal + h * 0.065], half * 1.2) : [];
  return samen(
    {
      vormen: [
        lijn(`M${l} ${top + 6}Q${m} ${top - 8} ${r} ${top + 6}`, 2.4),
        lijn(`M${m} ${top}V${h * 0.9}`, 2.4),
        lijn(`M${m - b * 0.1} ${h * 0.95}Q${m} ${h * 0.85} ${m + b * 0.1} ${h * 0.95}Z`, 1.8),
        { ...lijn(cirkel(m, top - 2, 6)), vul: '#ffffff' },
        ...pan(l),
        ...pan(r),
      ],
      woorden: veld.regels > 0 ? [] : [...tekst(namen[0] ?? '', l), ...tekst(namen[1] ?? '', r)],
    },
    veld.regels > 0
      ? zones(
          t,
          [
            [l, schaal - 20],
            [r, schaal - 20],
            [m, h * 0.75],
            [m, h * 0.5],
          ],
          80,
        )
      : alleen([]),
  );
};
