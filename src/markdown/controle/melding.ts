/** A fault in a text before its file is known: the line in the text, and what is wrong, in Dutch. */
export interface Melding {
  regel: number;
  wat: string;
}

interface MetPlek {
  position?: { start: { line: number } } | undefined;
}

/** A fault on the line where a node begins. */
export const melding = (node: MetPlek, wat: string): Melding => ({
  regel: node.position?.start.line ?? 1,
  wat,
});
