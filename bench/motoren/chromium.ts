import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { plek } from '../plek.ts';
import { proefbladen } from './bladen.ts';
import { alsHtml } from './html.ts';
import { geheugenVanKinderen, rekentijdVanKinderen } from './kinderen.ts';
import type { Start } from './motor.ts';

/** Chromium prints the sheet as HTML, in one tab that stays open. Fonts come from a server and stay in its memory. */
export const start: Start = async () => {
  const blad = proefbladen();
  const server = createServer(({ url = '' }, antwoord) => {
    const [, map, naam = ''] = url.split('/');
    if (map === 'letters') {
      antwoord.setHeader('content-type', 'font/ttf').setHeader('cache-control', 'max-age=3600');
      return antwoord.end(readFileSync(plek('letters', naam)));
    }
    antwoord.setHeader('content-type', 'text/html;charset=utf-8');
    return antwoord.end(map === 'blad' ? alsHtml(blad(Number(naam))) : '');
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const pagina = await browser.newPage();
  return {
    maak: async (nummer) => {
      await pagina.goto(`${adres}/blad/${nummer}`);
      await pagina.evaluate('document.fonts.ready.then(() => 0)');
      return pagina.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    },
    geheugen: geheugenVanKinderen,
    rekentijd: rekentijdVanKinderen,
    stop: async () => {
      await browser.close();
      server.close();
    },
  };
};
