/** « 1 ligne », « 12 lignes »; in French zero is singular. */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number > 1 ? several : one}`;
}
