/**
 * The drawings of the house on a 24 grid, as inner SVG: one line of 1.75, round caps, no fills but one dot.
 * Objects of a work floor for the fasen; a stone dropped in water for the reflection levels.
 */
export const iconen = {
  'fase-aan-de-slag':
    '<path d="M4.5 4.25h6v6c1.9.3 3.2 1.2 4.5 2.2 1.1.85 2.2 1.1 3.3 1.5 1.5.55 2.2 1.7 2.2 3.05v.5h-16z"/><path d="M4.5 17.5v3h16v-3"/><path d="M8 8h2.5M10.5 12.75l1.75-1.75"/>',
  'fase-actieplan':
    '<path d="M8.75 5H5.5v15.75h13V5h-3.25"/><path d="M8.75 3.5h6.5v3.25h-6.5z"/><path d="m8.5 11.25 1.25 1.25 2.25-2.5M14.25 11.5h1.5M8.5 16.25l1.25 1.25L12 15M14.25 16.5h1.5"/>',
  'fase-kennismaken':
    '<path d="M4.5 10h11.5v6a4.5 4.5 0 0 1-4.5 4.5H9A4.5 4.5 0 0 1 4.5 16z"/><path d="M16 11.5h1.25a2.75 2.75 0 0 1 0 5.5H16"/><path d="M8.25 3.5c-1 1.2 1 2.1 0 3.5M12.25 3.5c-1 1.2 1 2.1 0 3.5"/>',
  'fase-opties':
    '<path d="M12 3v18M9 21h6"/><path d="M12 4.75h6l2.25 2.25L18 9.25h-6z"/><path d="M12 11.25H6L3.75 13.5 6 15.75h6z"/>',
  'fase-opvolgen':
    '<path d="M19.75 10A8 8 0 0 0 5.25 8M4.25 14a8 8 0 0 0 14.5 2"/><path d="M5 3.75V8.25h4.5M19 20.25v-4.5h-4.5"/><path d="m9 12 2.25 2.25L15.25 10"/>',
  'fase-organisatie-voorbereiden':
    '<path d="M3 20.5V11.5l6-4v4l6-4v4l6-4v13z"/><path d="M9.75 20.5V16h4.5v4.5"/>',
  'fase-wat-kan-ik':
    '<path d="M3.5 9.5h17v10.5h-17z"/><path d="M8.5 9.5V7A1.75 1.75 0 0 1 10.25 5.25h3.5A1.75 1.75 0 0 1 15.5 7v2.5"/><path d="M3.5 14.25h6.25M14.25 14.25h6.25"/><path d="M9.75 12.5h4.5v3.5h-4.5z"/>',
  'fase-wat-wil-ik':
    '<path d="M7.75 15.25a4.1 4.1 0 0 1-.5-8.17 5 5 0 0 1 9.6-.4 4.35 4.35 0 0 1-.6 8.57z"/><circle cx="7.5" cy="18.75" r="1.25"/><circle cx="4.75" cy="21.25" r=".6"/>',
  'fase-wie-ben-ik':
    '<circle cx="12" cy="8" r="4"/><path d="M4.25 20.5c.6-4.3 3.7-6.5 7.75-6.5s7.15 2.2 7.75 6.5"/>',
  'reflectie-gemiddeld':
    '<circle cx="12" cy="4.750" r="2.500" fill="currentColor" stroke="none"/><path d="M3 11c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0"/><path d="M3 16c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0"/><path d="M3 21c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0" stroke-dasharray=".1 3" opacity=".55"/>',
  'reflectie-hoog':
    '<circle cx="12" cy="4.750" r="2.500" fill="currentColor" stroke="none"/><path d="M3 11c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0"/><path d="M3 16c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0"/><path d="M3 21c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0"/>',
  'reflectie-laag':
    '<circle cx="12" cy="4.750" r="2.500" fill="currentColor" stroke="none"/><path d="M3 11c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0"/><path d="M3 16c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0" stroke-dasharray=".1 3" opacity=".55"/><path d="M3 21c1.5-1.8 3-1.8 4.5 0s3 1.8 4.5 0 3-1.8 4.5 0 3 1.8 4.5 0" stroke-dasharray=".1 3" opacity=".55"/>',
  klok: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.25V12l3.25 2"/>',
  groep:
    '<circle cx="8.5" cy="8.5" r="3.25"/><path d="M2.5 19.5c.5-3.5 2.8-5.25 6-5.25s5.5 1.75 6 5.25"/><path d="M14.5 5.5a3.25 3.25 0 1 1 1.25 6.25M17 14.5c2.5.5 4 2.25 4.5 5"/>',
  tas: '<path d="M4.75 8.5h14.5l-.9 12H5.65z"/><path d="M8.75 11V7a3.25 3.25 0 0 1 6.5 0v4"/>',
  print: '<path d="M7 8.5V3.5h10v5"/><path d="M7 16.5H3.5v-8h17v8H17"/><path d="M7 13.5h10v7H7z"/>',
  deel: '<path d="M10.25 13.75a4 4 0 0 0 5.65 0l3.2-3.2a4 4 0 0 0-5.65-5.65l-1.3 1.3"/><path d="M13.75 10.25a4 4 0 0 0-5.65 0l-3.2 3.2a4 4 0 0 0 5.65 5.65l1.3-1.3"/>',
  kruis: '<path d="m6 6 12 12M18 6 6 18"/>',
  vink: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  zoek: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  potlood: '<path d="m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19z"/><path d="m13.5 7 3.5 3.5"/>',
  pijl: '<path d="M4.5 12h15M13.5 6l6 6-6 6"/>',
  omlaag: '<path d="m6 9.5 6 6 6-6"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  kaart: '<path d="M8.5 3.5h11v14h-11z"/><path d="M8.5 6.5h-4v14h11v-3"/>',
  slot: '<path d="M5 10.5h14v10H5z"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
  twee: '<path d="M3.5 5h10v7.5H8l-2.5 2.5v-2.5h-2z"/><path d="M16.5 9h4v7.5h-2V19L16 16.5h-5.5V15"/>',
  hand: '<path d="M7 12.5V6.25a1.4 1.4 0 0 1 2.8 0v-1.5a1.4 1.4 0 0 1 2.8 0v1.5a1.4 1.4 0 0 1 2.8 0v1.75a1.4 1.4 0 0 1 2.8 0v6.5c0 3.5-2.2 6-5.8 6-3 0-4.4-1.5-5.6-3.5L4.3 13.5c-.9-1.5 1.2-2.6 2.1-1.4z"/>',
  spreek: '<path d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4z"/><path d="M15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>',
  letop: '<path d="M12 4 3 19.5h18z"/><path d="M12 10v4.5M12 17v.1"/>',
  qr: '<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z"/><path d="M14 14h2.5v2.5M20 14v2M14 20v-1M17.5 20H20v-1.5"/>',
  blad: '<path d="M5.5 3.5h9l4 4v13h-13z"/><path d="M14.5 3.5v4h4M8.5 12h7M8.5 15.5h7"/>',
  map: '<path d="M3.5 6h6l2 2.5h9v11h-17z"/>',
} as const;

export type IcoonNaam = keyof typeof iconen;
