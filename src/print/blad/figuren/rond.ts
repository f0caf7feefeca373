import {
  alleen,
  cirkel,
  licht,
  lijn,
  opCirkel,
  type Punt,
  punt,
  samen,
  type Tekenaar,
  woorden,
  zones,
} from './kit.ts';

/** Rings around a middle, with a name for each side of the circle. */
export const ringen: Tekenaar = (t) => {
  const { b, h, veld } = t;
  const [x, y] = [b / 2, h / 2];
  const r = Math.min(b, h) / 2 - 2;
  const n = Math.max(1, veld.zones.length);
  const kringen = [1, 0.76, 0.52].map((deel) => licht(cirkel(x, y, r * deel)));
  const scheiding = veld.zones.map((_, i) =>
    licht(`M${punt(opCirkel(x, y, r * 0.2, (i - 0.5) / n))}L${punt(opCirkel(x, y, r, (i - 0.5) / n))}`, {
      streep: [3, 4],
    }),
  );
  const plekken = veld.zones.map((_, i) => opCirkel(x, y, r * 0.9, i / n));
  return samen(
    alleen([...kringen, ...(n > 1 ? scheiding : []), { ...lijn(cirkel(x, y, r * 0.2)), vul: '#ffffff' }]),
    { vormen: [], woorden: woorden(t, 'ik', [x, y], r * 0.4) },
    zones(t, plekken, Math.min(110, (r * 5) / n)),
  );
};

/** A web: one axis for each zone, with or without numbers. */
export const cirkelMetAssen: Tekenaar = (t) => {
  const { b, h, veld, stijl } = t;
  const n = Math.max(3, veld.zones.length);
  const [x, y] = [b / 2, h / 2];
  const r = Math.min(b / 2 - 70, h / 2 - stijl.klein * 2.6);
  const { van, naar } = veld.schaal ?? { van: 0, naar: 5 };
  const stappen = naar - van;
  const kringen = Array.from({ length: stappen }, (_, i) => {
    const hoeken = Array.from({ length: n }, (__, k) => punt(opCirkel(x, y, (r * (i + 1)) / stappen, k / n)));
    return (i === stappen - 1 ? lijn : licht)(`M${hoeken.join('L')}Z`);
  });
  const assen = Array.from({ length: n }, (_, k) =>
    licht(`M${punt([x, y])}L${punt(opCirkel(x, y, r, k / n))}`),
  );
  const cijfers = veld.schaal
    ? Array.from({ length: stappen + 1 }, (_, i) =>
        woorden(t, String(van + i), [x - 7, y - (r * i) / stappen], 20, 'eind', 8),
      ).flat()
    : [];
  const namen = veld.zones.flatMap((zone, i) => {
    const [px, py] = opCirkel(x, y, r + 10, i / n);
    const kant = Math.abs(px - x) < r * 0.25 ? 'midden' : px > x ? 'begin' : 'eind';
    const tekst = veld.regels > 0 ? `${i + 1}. ${zone.label}` : zone.label;
    const dy = kant === 'midden' ? (py < y ? -stijl.klein * 0.5 : stijl.klein * 0.5) : 0;
    const ruimte = kant === 'midden' ? 150 : Math.max(60, (kant === 'begin' ? b - px : px) - 2);
    return woorden(t, tekst, [px, py + dy], ruimte, kant);
  });
  return { vormen: [...kringen, ...assen], woorden: [...cijfers, ...namen] };
};

/** A circle cut in parts around an empty middle; arrows may be drawn from one to the next. */
export const kring: Tekenaar = (t) => {
  const { b, h, veld } = t;
  const [x, y] = [b / 2, h / 2];
  const rx = b / 2 - 2;
  const ry = Math.min(h / 2 - 2, rx);
  const r = Math.min(rx, ry);
  const n = Math.max(1, veld.zones.length);
  const binnen = r * 0.36;
  const delen =
    n > 1
      ? Array.from({ length: n }, (_, i) =>
          lijn(
            `M${punt(opCirkel(x, y, binnen, (i - 0.5) / n))}L${punt(opCirkel(x, y, r, (i - 0.5) / n))}`,
            1,
          ),
        )
      : [];
  const plekken = veld.zones.map((_, i): Punt => opCirkel(x, y, r * (n > 8 ? 0.8 : 0.7), i / n));
  return samen(
    alleen([lijn(cirkel(x, y, r)), ...delen, { ...lijn(cirkel(x, y, binnen)), vul: '#ffffff' }]),
    zones(t, plekken, Math.max(56, Math.min(130, (r * 4.4) / n))),
  );
};

/** Two or three circles that share a middle. */
export const cirkels: Tekenaar = (t) => {
  const { b, h, veld } = t;
  const drie = veld.zones.length >= 3 && !/raken|overlap|midden/i.test(veld.zones[2]?.label ?? '');
  if (!drie) {
    const r = Math.min(b * 0.31, h / 2 - 2);
    const [l, m, y] = [b / 2 - r * 0.62, b / 2 + r * 0.62, h / 2];
    const plekken: Punt[] = [
      [l - r * 0.3, y - r * 0.72],
      [m + r * 0.3, y - r * 0.72],
      [b / 2, y - r * 0.45],
    ];
    return samen(alleen([lijn(cirkel(l, y, r)), lijn(cirkel(m, y, r))]), zones(t, plekken, r * 0.7));
  }
  const r = Math.min(b * 0.28, h * 0.31);
  const midden: Punt[] = [
    [b / 2 - r * 0.62, h / 2 - r * 0.52],
    [b / 2 + r * 0.62, h / 2 - r * 0.52],
    [b / 2, h / 2 + r * 0.56],
  ];
  const plekken: Punt[] = [
    [b / 2 - r * 1.0, h / 2 - r * 1.02],
    [b / 2 + r * 1.0, h / 2 - r * 1.02],
    [b / 2, h / 2 + r * 1.2],
  ];
  return samen(alleen(midden.map(([x, y]) => lijn(cirkel(x, y, r)))), zones(t, plekken, r * 0.9));
};

/** A clock face with its twelve hours and no hands: those are for the participant. */
export const klok: Tekenaar = (t) => {
  const { b, h, veld, stijl } = t;
  const r = Math.min(b, h) / 2 - 2;
  const [x, y] = [b / 2, h / 2];
  const strepen = Array.from({ length: 60 }, (_, i) =>
    lijn(
      `M${punt(opCirkel(x, y, r * (i % 5 ? 0.95 : 0.91), i / 60))}L${punt(opCirkel(x, y, r * 0.98, i / 60))}`,
      i % 5 ? 0.7 : 1.6,
    ),
  );
  const uren = Array.from({ length: 12 }, (_, i) => {
    const [ux, uy] = opCirkel(x, y, r * 0.78, (i + 1) / 12);
    const grootte = Math.max(stijl.label, r * 0.11);
    return {
      x: ux,
      y: uy + grootte * 0.35,
      tekst: String(i + 1),
      grootte,
      letter: 'titel' as const,
      anker: 'midden' as const,
    };
  });
  const nummers =
    veld.regels > 0
      ? zones(
          t,
          veld.zones.map((_, i) => opCirkel(x, y, r * 0.45, i / veld.zones.length)),
          80,
        )
      : alleen([]);
  return samen(
    {
      vormen: [lijn(cirkel(x, y, r), 1.8), ...strepen, { pad: cirkel(x, y, 3), vul: '#111111' }],
      woorden: uren,
    },
    nummers,
  );
};
