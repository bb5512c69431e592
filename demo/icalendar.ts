/** A content line of RFC 5545, before folding. */
export type Line = string;

/** Longest line of an iCalendar file, in bytes, without its line break (RFC 5545, 3.1). */
const longest = 75;

/** The lines of a calendar, folded and ended as the format asks. */
export function iCalendar(lines: readonly Line[]): string {
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

/** A TEXT value: backslash, semicolon and comma are escaped, a line break becomes `\n`. */
export function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Cut between characters, never inside one: a continuation starts with a space, which counts. */
function folded(line: Line): string {
  const pieces = [''];
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > longest) {
      pieces.push('');
      bytes = 1;
    }
    pieces.push(`${pieces.pop() ?? ''}${character}`);
    bytes += size;
  }
  return pieces.join('\r\n ');
}
