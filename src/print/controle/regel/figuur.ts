import type { Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';
import { alsGetal, ledenVan, tekstVan } from '../lees.ts';
import { paginaVan } from './boom.ts';
import { eigenschap } from './eigenschap.ts';

/** A figure is told in words and says where it stands. */
export function keurFiguren(bestand: Bestand, meld: Meld): void {
  for (const knoop of bestand.boom?.knopen ?? []) {
    if (knoop.soort !== 'Figure') continue;
    const nr = paginaVan(bestand, knoop);
    if (!tekstVan(knoop.dict, 'Alt')?.trim())
      meld('figuur-alt', 'Een figuur heeft geen beschrijving (Alt).', nr);
    const [links = 0, onder = 0, rechts = 0, boven = 0] = ledenVan(
      eigenschap(knoop.dict, 'Layout'),
      'BBox',
    ).map((lid) => alsGetal(lid) ?? 0);
    if (rechts <= links || boven <= onder)
      meld('figuur-bbox', 'Een figuur zegt niet waar ze staat (BBox).', nr);
  }
}
