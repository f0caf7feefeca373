/** Our own little drawings for the praatplaat, on the 48 grid of the cards: one line, round caps, no fills. */
export const plaatjes = {
  binnen:
    '<path d="M5 21 24 7l19 14M9.5 18v23h29V18"/><path d="M15 31h18M17.5 31v10M30.5 31v10M20 31v-4h8v4"/>',
  buiten:
    '<path d="M18 42V26M18 33l5-4"/><path d="M11.5 31a7 7 0 0 1-2-13.5 9 9 0 0 1 17-1.5 7.6 7.6 0 0 1-1.5 15z"/><circle cx="37" cy="12" r="4"/><path d="M37 4v.1M44 7.5v.1M45 15.5v.1M40 20.5v.1"/><path d="M5 42h38"/>',
  alleen:
    '<circle cx="24" cy="12.5" r="5.5"/><path d="M13 31c.6-7 4.8-10 11-10s10.4 3 11 10"/><path d="M6 31h36M11 31v10M37 31v10"/>',
  samen:
    '<circle cx="24" cy="10.5" r="4.5"/><circle cx="11" cy="15.5" r="4"/><circle cx="37" cy="15.5" r="4"/><path d="M17 31v-5c0-5 2.6-7.5 7-7.5s7 2.5 7 7.5v5M4.5 31v-2.5c0-3.5 2.5-6 6.5-6 1.5 0 2.8.4 3.8 1M43.5 31v-2.5c0-3.5-2.5-6-6.5-6-1.5 0-2.8.4-3.8 1"/><path d="M3 31h42M9 31v10M39 31v10"/>',
  'licht werk':
    '<path d="M8 17.5h24v24H8z"/><path d="M13.5 24h13v8h-13zM16.5 28h7"/><path d="M8 17.5 12.5 11h24L32 17.5M32 41.5 36.5 35V11"/><path d="M40.5 5.5v.1M44 9v.1M41 13v.1"/>',
  'zwaar werk':
    '<path d="M9 5h30v12H9zM9 11h30"/><circle cx="24" cy="24" r="4"/><path d="M14 17v6.5l5.5 6M34 17v6.5L28.5 29.5M19.5 29.5h9V36l4.5 7.5M19.5 29.5V36L15 43.5M19.5 36h9"/>',
  'met mensen':
    '<circle cx="13" cy="20" r="4.75"/><circle cx="35" cy="20" r="4.75"/><path d="M3.5 41v-4c0-5.5 3.5-8.5 9.5-8.5s9 3 9 8.5v4M26 41v-4c0-5.5 3-8.5 9-8.5s9.5 3 9.5 8.5v4"/><path d="M17 5.5h14v6.5h-5L24 14.5 22 12h-5z"/>',
  'met machines':
    '<path d="M6 15h36v22H6zM10 37v5M38 37v5"/><circle cx="18" cy="26" r="6.5"/><path d="M18 26l3.5-3"/><path d="M31 21.5h6M31 26.5h6M31 31h.1M36.5 31h.1M14 15V7h8v8"/>',
  'geld verdienen':
    '<path d="M6 16.5h33a3 3 0 0 1 3 3V38a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3z"/><path d="M6 16.5 33 8v8.5M42 25.5h-8a3.5 3.5 0 0 0 0 7h8"/><path d="M34.5 29h.1"/>',
  bijleren:
    '<path d="M18.5 34c0-4.5-6-7-6-14.5a11.5 11.5 0 0 1 23 0c0 7.5-6 10-6 14.5z"/><path d="M19 38.5h10M21 43h6M24 34v-9l-3.5-3.5M24 25l3.5-3.5"/><path d="M5.5 19.5h.1M42.5 19.5h.1M9 8h.1M39 8h.1"/>',
} as const;
