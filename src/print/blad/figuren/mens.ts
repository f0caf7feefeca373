import { alleen, licht, lijn, nummer, type Punt, samen, type Tekenaar, woorden } from './kit.ts';

const handPad =
  'M111.6 408.4C111.7 399.2 112 390.2 109.6 381.3C106.7 370.8 101.4 361.3 99.3 350.5C97.9 343.1 97.4 335.5 96.3 328C94 311 91.1 293.9 87.7 277C86.7 272.3 86.2 267.4 84.9 262.8C80.9 248.7 74.1 235.1 68.6 221.5C61.6 204.3 55.2 186.7 49.3 169C46.6 161.1 42.4 152.6 41.5 144.3C41.2 140.9 41.6 137.5 43.3 134.5C45.6 130.2 49.5 127 54.2 125.8C59.8 124.4 65.6 126.4 69.7 130.3C75.3 135.8 78.1 144.7 81.4 151.7C87.8 165.2 94 178.7 100.4 192.2C102.4 196.5 104.5 203.1 108.2 206.3C113.2 210.6 109.8 193 109.6 191.5C105.4 162.4 101.6 133.1 99.1 103.8C98.4 94.9 96.2 84.8 97.4 76C98 72.1 99.6 68.6 102.2 65.7C110.9 56 125.9 58.1 132.4 69.2C136.7 76.7 137.6 89.2 139.4 97.7C144.5 123.2 149.2 148.7 153.9 174.2C154.1 175.7 156 188.3 159.2 184.5C163.7 179.2 167.4 110.3 168.4 98.5C169.1 90.2 170.2 82 171.1 73.7C171.9 65.2 171.3 54.5 175.2 46.7C179.3 38.5 188.7 33.5 197.8 35.9C204.2 37.6 209.3 42.5 211.6 48.7C216.5 62 210.3 169.3 212.7 170.4C216.9 172.2 241.2 77.3 247.4 69C253.9 60.3 266.3 58.1 274.9 65.1C279.1 68.6 281.7 73.4 282.1 78.7C282.9 87 279.7 96.2 278.2 104.3C271.7 137.8 263.5 170.9 255.2 204C251.1 220.6 245.6 237.4 243 254.3C242.5 257.6 241.7 262.1 243.7 265.1C245.1 267.2 247.1 267.8 249.5 267.1C257 265.1 286.7 232.7 292.2 225.2C299.8 214.8 310.5 191.7 319.3 184.6C324.8 180.2 332.4 179 338.8 182.1C343.9 184.7 347.9 189.4 349.2 195C351.4 204.3 345.1 214.5 341.7 222.8C337.6 232.6 333.2 247.4 327.3 255.8C323.5 261.4 318.6 266.4 314.3 271.6C307.1 280.3 300.1 289.4 292.6 297.8C285.9 305.2 278.6 311.9 272 319.3C265.6 326.6 260.9 335.3 254.3 342.5C248.1 349.2 240.6 354.1 233.6 359.9C218.6 372.3 206.3 388.3 204.5 408.1';
const plooien =
  'M250 277C226 280 205 306 203 350M236 264C206 270 192 294 144 300M104 288C134 286 166 280 184 254';
const vingertoppen: Punt[] = [
  [329, 202],
  [262, 84],
  [193, 59],
  [116.5, 82],
  [59.5, 146],
];

/** An open hand, palm towards you, a number on each finger. The drawing is 330 by 418, from 30,24. */
export const hand: Tekenaar = (t) => {
  const { b, h, veld } = t;
  const maat = Math.min(b / 330, h / 418);
  const plek: [number, number, number] = [
    (b - 330 * maat) / 2 - 30 * maat,
    (h - 418 * maat) / 2 - 24 * maat,
    maat,
  ];
  const op = ([x, y]: Punt): Punt => [plek[0] + x * maat, plek[1] + y * maat];
  const vinger = veld.zones.length > 0 ? veld.zones.slice(0, 5) : vingertoppen;
  return samen(
    alleen([
      { ...lijn(handPad, 2), plek },
      { ...licht(plooien), plek },
      { ...lijn('M101 403h116l3 32H98z', 1.6), plek, vul: '#ffffff' },
      { ...licht('M108 420h102', { streep: [5, 4] }), plek },
    ]),
    ...vinger.map((_, i) => nummer(i + 1, op(vingertoppen[i] as Punt), 28 * maat)),
  );
};

const lijf =
  'M0 -62a24 24 0 1 1 0.1 0ZM-12 -60C-13 -54 -20 -50 -34 -46C-50 -42 -58 -30 -66 -6C-72 12 -84 24 -98 30C-108 34 -104 46 -94 44C-72 40 -58 24 -48 2L-42 -12C-40 20 -42 40 -46 70L-52 132C-53 146 -30 146 -28 134L-14 72C-10 56 10 56 14 72L28 134C30 146 53 146 52 132L46 70C42 40 40 20 42 -12L48 2C58 24 72 40 94 44C104 46 108 34 98 30C84 24 72 12 66 -6C58 -30 50 -42 34 -46C20 -50 13 -54 12 -60';
const plekken: Punt[] = [
  [-100, 37],
  [44, -30],
  [-12, -14],
  [0, 168],
  [150, 20],
];

/** A person on firm ground with a wall ahead: hands, back, heart, ground, wall. */
export const figuur: Tekenaar = (t) => {
  const { b, h, veld } = t;
  const maat = Math.min(b / 330, h / 310);
  const midden: Punt = [b / 2 - 20 * maat, h * 0.44];
  const plek: [number, number, number] = [midden[0], midden[1], maat];
  const op = ([x, y]: Punt): Punt => [midden[0] + x * maat, midden[1] + y * maat];
  const stenen = Array.from({ length: 5 }, (_, i) => `M128 ${140 - (i + 1) * 38}h44v38h-44z`).join('');
  const namen = veld.zones.slice(0, 5).map((zone, i) =>
    veld.regels > 0
      ? nummer(i + 1, op(plekken[i] as Punt), 27 * maat)
      : {
          vormen: [],
          woorden: woorden(t, zone.label, op([(plekken[i] as Punt)[0], (plekken[i] as Punt)[1]]), 90 * maat),
        },
  );
  return samen(
    alleen([
      { ...lijn(lijf, 2), plek },
      {
        ...lijn('M-12 -26c-6 -9 -20 -4 -16 7c3 8 12 13 16 18c4 -5 13 -10 16 -18c4 -11 -10 -16 -16 -7z', 1.4),
        plek: [plek[0] + 12 * maat, plek[1] + 6 * maat, maat],
      },
      { ...lijn('M-150 142C-90 136 -40 144 0 141S90 137 180 142', 2.4), plek },
      { ...licht('M-140 156h40M-60 160h50M20 157h44M90 160h40'), plek },
      { ...lijn(stenen, 1.3), plek },
    ]),
    ...namen,
  );
};
