/** So many texts, of a few thousand characters each at most. */
const most = 500;

/**
 * The same function, which remembers what it said of the last texts: each text of a feed is looked at by many who ask the
 * same, one after the other, and feeds repeat themselves.
 */
export function remembering<T>(say: (text: string) => T): (text: string) => T {
  const said = new Map<string, { value: T }>();
  return text => {
    const known = said.get(text);
    if (known) return known.value;
    const value = say(text);
    if (said.size >= most) said.clear();
    said.set(text, { value });
    return value;
  };
}
