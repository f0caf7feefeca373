import {
  Checkbox,
  Document,
  Font,
  Page,
  renderToBuffer,
  Select,
  Text,
  TextInput,
  View,
} from '@react-pdf/renderer';
import { createElement as e, type ReactElement } from 'react';
import type { Veldplek } from '../../src/print/plan/plan.ts';
import type { Deel, Proefblad } from '../blad/deel.ts';
import { plek } from '../plek.ts';
import { proefbladen } from './bladen.ts';
import type { Start } from './motor.ts';

const lettertypes: Record<string, object> = {
  gewoon: { fontFamily: ['Tekst', 'TekstRest'], fontWeight: 400 },
  vet: { fontFamily: ['Tekst', 'TekstRest'], fontWeight: 600 },
  titel: { fontFamily: ['Titel', 'TitelRest'], fontWeight: 600 },
};

function veld({ veld: naam, soort, v, optie, opties = [] }: Veldplek) {
  const style = { width: v[3], height: v[4], borderWidth: 0.75, borderColor: '#555555' };
  switch (soort) {
    case 'lang':
      return e(TextInput, { name: naam, multiline: true, style });
    case 'lijst':
      return e(Select, { name: naam, select: opties.map(({ label }) => label), style } as never);
    case 'tekst':
      return e(TextInput, { name: naam, style });
    default:
      // It has no radio buttons: each option is a box of its own.
      return e(Checkbox, { name: optie ? `${naam}/${optie}` : naam, style });
  }
}

const kind = (deel: Deel, key: number): ReactElement => e(View, { key }, element(deel));

function element(deel: Deel): ReactElement {
  switch (deel.soort) {
    case 'tekst':
      return e(
        Text,
        { style: { ...lettertypes[deel.letter], fontSize: deel.grootte, lineHeight: 1.25 } },
        deel.tekst,
      );
    case 'veld':
      return veld(deel.veld);
    case 'figuur':
      return e(
        View,
        { style: { width: deel.b, height: deel.h, borderWidth: 0.75, padding: 4 } },
        e(Text, { style: { ...lettertypes.gewoon, fontSize: 9 } }, deel.woorden),
      );
    case 'lijst':
      return e(
        View,
        {},
        deel.punten.map((punt, key) =>
          e(View, { key, wrap: false, style: { marginBottom: 6 } }, punt.map(kind)),
        ),
      );
    case 'rij':
      return e(
        View,
        { style: { flexDirection: 'row' } },
        deel.vakken.map(({ b, delen }, key) => e(View, { key, style: { width: b } }, delen.map(kind))),
      );
    case 'tabel':
      return e(
        View,
        {},
        deel.rijen.map((rij, key) =>
          e(
            View,
            { key, wrap: false, style: { flexDirection: 'row' } },
            rij.map(({ span, delen }, i) =>
              e(
                View,
                {
                  key: i,
                  style: {
                    flexGrow: span > 1 ? 1 : (deel.breedtes[i] ?? 1),
                    flexShrink: 1,
                    flexBasis: 0,
                    borderWidth: 0.5,
                    borderColor: '#888888',
                    padding: 4,
                  },
                },
                delen.map(kind),
              ),
            ),
          ),
        ),
      );
  }
}

function document({ titel, papier, marge, voet, delen }: Proefblad) {
  const style = {
    paddingLeft: marge.links,
    paddingRight: marge.rechts,
    paddingTop: marge.boven,
    paddingBottom: marge.onder,
  };
  const onder = { position: 'absolute', left: marge.links, right: marge.rechts, bottom: 24 } as const;
  return e(
    Document,
    { title: titel, language: 'nl-BE' },
    e(
      Page,
      { size: papier, style },
      delen.map((deel, key) => e(View, { key, style: { marginBottom: 6 } }, element(deel))),
      e(Text, {
        key: 'voet',
        fixed: true,
        style: { ...lettertypes.gewoon, ...onder, fontSize: 9 },
        render: ({ pageNumber, totalPages }) => `${voet} ${pageNumber} van ${totalPages ?? ''}`,
      }),
    ),
  );
}

/** @react-pdf/renderer, with its own form fields. */
export const start: Start = async () => {
  const blad = proefbladen();
  for (const [family, deel, bestand, fontWeight] of [
    ['Tekst', 'latin', 'heel-atkins-400', 400],
    ['Tekst', 'latin', 'heel-atkins-600', 600],
    ['TekstRest', 'latin-ext', 'heel-atkins-400', 400],
    ['TekstRest', 'latin-ext', 'heel-atkins-600', 600],
    ['Titel', 'latin', 'heel-besley-600', 600],
    ['TitelRest', 'latin-ext', 'heel-besley-600', 600],
  ] as const)
    Font.register({ family, src: plek('letters', `${bestand}-${deel}.ttf`), fontWeight });
  // Its own hyphenation is for English.
  Font.registerHyphenationCallback((woord) => [woord]);
  return { maak: async (nummer) => renderToBuffer(document(blad(nummer))) };
};
