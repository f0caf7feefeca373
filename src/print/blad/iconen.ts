/** Drawings on a 24 grid, one line, as SVG paths: the nine fasen for the thumb mark, and pictures for the simple version. */
export const iconen: Record<string, string> = {
  'fase-aan-de-slag':
    'M4.5 4.25h6v6c1.9.3 3.2 1.2 4.5 2.2 1.1.85 2.2 1.1 3.3 1.5 1.5.55 2.2 1.7 2.2 3.05v.5h-16zM4.5 17.5v3h16v-3M8 8h2.5M10.5 12.75l1.75-1.75',
  'fase-actieplan':
    'M8.75 5H5.5v15.75h13V5h-3.25M8.75 3.5h6.5v3.25h-6.5zM8.5 11.25l1.25 1.25 2.25-2.5M14.25 11.5h1.5M8.5 16.25l1.25 1.25L12 15M14.25 16.5h1.5',
  'fase-kennismaken':
    'M4.5 10h11.5v6a4.5 4.5 0 0 1-4.5 4.5H9A4.5 4.5 0 0 1 4.5 16zM16 11.5h1.25a2.75 2.75 0 0 1 0 5.5H16M8.25 3.5c-1 1.2 1 2.1 0 3.5M12.25 3.5c-1 1.2 1 2.1 0 3.5',
  'fase-opties': 'M12 3v18M9 21h6M12 4.75h6l2.25 2.25L18 9.25h-6zM12 11.25H6L3.75 13.5 6 15.75h6z',
  'fase-opvolgen':
    'M19.75 10A8 8 0 0 0 5.25 8M4.25 14a8 8 0 0 0 14.5 2M5 3.75V8.25h4.5M19 20.25v-4.5h-4.5M9 12l2.25 2.25L15.25 10',
  'fase-organisatie-voorbereiden': 'M3 20.5V11.5l6-4v4l6-4v4l6-4v13zM9.75 20.5V16h4.5v4.5',
  'fase-wat-kan-ik':
    'M3.5 9.5h17v10.5h-17zM8.5 9.5V7A1.75 1.75 0 0 1 10.25 5.25h3.5A1.75 1.75 0 0 1 15.5 7v2.5M3.5 14.25h6.25M14.25 14.25h6.25M9.75 12.5h4.5v3.5h-4.5z',
  'fase-wat-wil-ik':
    'M7.75 15.25a4.1 4.1 0 0 1-.5-8.17 5 5 0 0 1 9.6-.4 4.35 4.35 0 0 1-.6 8.57zM6.25 18.75a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0-2.5 0zM4.15 21.25a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0z',
  'fase-wie-ben-ik': 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM4.25 20.5c.6-4.3 3.7-6.5 7.75-6.5s7.15 2.2 7.75 6.5',
  klok: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 7.25V12l3.25 2',
  groep:
    'M5.25 8.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0-6.5 0zM2.5 19.5c.5-3.5 2.8-5.25 6-5.25s5.5 1.75 6 5.25M14.5 5.5a3.25 3.25 0 1 1 1.25 6.25M17 14.5c2.5.5 4 2.25 4.5 5',
  tas: 'M4.75 8.5h14.5l-.9 12H5.65zM8.75 11V7a3.25 3.25 0 0 1 6.5 0v4',
  vink: 'M5 12.5l4.5 4.5L19 7.5',
  potlood: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  twee: 'M3.5 5h10v7.5H8l-2.5 2.5v-2.5h-2zM16.5 9h4v7.5h-2V19L16 16.5h-5.5V15',
  hand: 'M7 12.5V6.25a1.4 1.4 0 0 1 2.8 0v-1.5a1.4 1.4 0 0 1 2.8 0v1.5a1.4 1.4 0 0 1 2.8 0v1.75a1.4 1.4 0 0 1 2.8 0v6.5c0 3.5-2.2 6-5.8 6-3 0-4.4-1.5-5.6-3.5L4.3 13.5c-.9-1.5 1.2-2.6 2.1-1.4zM9.8 6.25V11M12.6 6.25V11M15.4 8V11.5',
  spreek: 'M4 4.5h16v11h-9l-4 4v-4H4zM8 8.5h8M8 11.5h5',
  letop: 'M12 4L3 19.5h18zM12 10v4.5M12 17v.1',
  huis: 'M3.5 11.5L12 4l8.5 7.5M6 9.75v10.5h12V9.75M10 20.25V14.5h4v5.75',
  hart: 'M12 20C5.5 15.5 3.5 12.25 3.5 9.25A4.4 4.4 0 0 1 12 7.5a4.4 4.4 0 0 1 8.5 1.75C20.5 12.25 18.5 15.5 12 20z',
  geld: 'M3.5 7h17v10.5h-17zM9.25 12.25a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0zM6 9.5v.1M18 15v.1',
  ster: 'M12 3.75l2.5 5.3 5.75.75-4.2 4 1 5.7L12 16.75 6.95 19.5l1-5.7-4.2-4 5.75-.75z',
  bus: 'M4 5.5h16v11.5H4zM4 11.5h16M9.5 5.5v6M14.5 5.5v6M6 19a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0zM15 19a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z',
  boek: 'M12 6.5C10 5 7 4.5 3.5 4.75v13.5C7 18 10 18.5 12 20c2-1.5 5-2 8.5-1.75V4.75C17 4.5 14 5 12 6.5zM12 6.5V20',
  telefoon:
    'M6.5 3.75h3l1.5 4.5-2 1.5c1 2.25 2.5 3.75 4.75 4.75l1.5-2 4.5 1.5v3c0 1.75-1.25 3-3 3C10.5 19.5 4 13 3.5 6.75c0-1.75 1.25-3 3-3z',
  kalender: 'M4 5.5h16v15H4zM4 10h16M8.5 3.5v4M15.5 3.5v4M8 14h2M14 14h2M8 17h2',
  gezin:
    'M5 7.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM14 7.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM10.25 14a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0zM3 19.5c.25-4 1.75-6 4.5-6M21 19.5c-.25-4-1.75-6-4.5-6M9 20.5c.25-2.25 1.25-3.25 3-3.25s2.75 1 3 3.25',
  werk: 'M14.5 4.25a4.5 4.5 0 0 0 5.25 5.75l-9.5 9.5a2.4 2.4 0 0 1-3.4-3.4l9.5-9.5M4 8.5l3.5-3.5M8 12L4.5 8.5',
};

const andereNaam: Record<string, string> = {
  kennismaken: 'fase-kennismaken',
  persoon: 'fase-wie-ben-ik',
  droom: 'fase-wat-wil-ik',
  gereedschap: 'fase-wat-kan-ik',
  wegwijzer: 'fase-opties',
  plan: 'fase-actieplan',
  schoen: 'fase-aan-de-slag',
  lus: 'fase-opvolgen',
  gebouw: 'fase-organisatie-voorbereiden',
};

/** The names a sheet may use in `eenvoudig › icoon`. */
export const icoonNamen: readonly string[] = [
  ...Object.keys(andereNaam),
  ...Object.keys(iconen).filter((naam) => !naam.startsWith('fase-')),
];
export const icoonPad = (naam: string): string | undefined => iconen[andereNaam[naam] ?? naam];
