const windows1252 = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Each character that one byte of Windows-1252 from 0x80 up stands for, and that byte. */
const bytes = new Map(
  [...Array(128).keys()].map((i) => [windows1252.decode(Uint8Array.of(i + 128)), i + 128] as const),
);

/** What Dutch texts have outside ASCII: accents, curly quotes, dashes, the euro sign, a byte order mark. */
const gewoon = /^[\u00A0-\u017F\u2010-\u2026\u20AC\u2122\uFEFF]$/u;

function alsUtf8(stuk: string): string | undefined {
  const rij = [...stuk].map((teken) => bytes.get(teken) ?? 0);
  try {
    return utf8.decode(Uint8Array.from(rij));
  } catch {
    return undefined;
  }
}

/**
 * Finds the first letter that was written as UTF-8 and read as Windows-1252 ("Ã«" for "ë", "â€™" for "’"),
 * by doing the reverse and looking whether an ordinary character comes out.
 */
export function herstelMojibake(tekst: string): { fout: string; goed: string } | undefined {
  for (let i = 0; i < tekst.length; i++) {
    if (!bytes.has(tekst.charAt(i))) continue;
    for (const lengte of [2, 3]) {
      const fout = tekst.slice(i, i + lengte);
      const goed = fout.length === lengte ? alsUtf8(fout) : undefined;
      if (goed && gewoon.test(goed)) return { fout, goed };
    }
  }
  return undefined;
}
