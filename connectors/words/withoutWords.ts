/** Folded words less those that each of these expressions finds. */
export function withoutWords(folded: string, expressions: readonly RegExp[]): string {
  return expressions.reduce((rest, expression) => rest.replace(expression, ' '), folded);
}
