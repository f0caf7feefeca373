interface Props<W extends string> {
  label: string;
  opties: readonly (readonly [W, string])[];
  waarde: W;
  kies: (waarde: W) => void;
}

/** One of many: the browser's own list. */
export const Kieslijst = <W extends string>({ label, opties, waarde, kies }: Props<W>) => (
  <label class="tk-veld">
    {label}
    <select value={waarde} onChange={(g) => kies(g.currentTarget.value as W)}>
      {opties.map(([een, naam]) => (
        <option key={een} value={een} selected={een === waarde}>
          {naam}
        </option>
      ))}
    </select>
  </label>
);

/** The names of a fixed list as choices. */
export const opties = <W extends string | number>(alle: readonly W[], namen: Record<W, string>) =>
  alle.map((een): [`${W}`, string] => [`${een}`, namen[een]]);
