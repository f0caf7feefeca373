/** A node of the syntax tree of an expression, as far as we look at it. */
export interface Knoop {
  type: string;
  body?: Knoop[];
  expression?: Knoop;
  elements?: (Knoop | null)[];
  properties?: Knoop[];
  expressions?: Knoop[];
  argument?: Knoop;
  value?: unknown;
  computed?: boolean;
}

const alles = (knopen: readonly (Knoop | null)[] = []) =>
  knopen.every((knoop) => knoop !== null && isVasteWaarde(knoop));

/** Whether an expression is a value that is written out (text, number, list, object) or nothing: no names, no calls. */
export function isVasteWaarde(knoop: Knoop | undefined): boolean {
  switch (knoop?.type) {
    case 'Program':
      return alles(knoop.body);
    case 'ExpressionStatement':
      return isVasteWaarde(knoop.expression);
    case 'Literal':
      return true;
    case 'ArrayExpression':
      return alles(knoop.elements);
    case 'ObjectExpression':
      return alles(knoop.properties);
    case 'Property':
      return knoop.computed === false && isVasteWaarde(knoop.value as Knoop);
    case 'TemplateLiteral':
      return alles(knoop.expressions);
    case 'UnaryExpression':
      return isVasteWaarde(knoop.argument);
    default:
      return false;
  }
}
