const lineFeed = 0x0a;

/**
 * The text of a CSV: UTF-8 or UTF-16 by its mark or its zeros, else line by line UTF-8 where it is valid and
 * Windows-1252 where it is not, so that a file pasted from two sources keeps its accents. Line ends become `\n`.
 */
export function decode(bytes: Uint8Array): string {
  return decodeBytes(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
}

function decodeBytes(bytes: Uint8Array): string {
  const wide = utf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const whole = tryUtf8(bytes);
  return whole ?? decodeLines(bytes);
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  return zeros(0) > start.length / 4 ? 'utf-16be' : null;
}

function decodeLines(bytes: Uint8Array): string {
  const windows = new TextDecoder('windows-1252');
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    parts.push(tryUtf8(line) ?? windows.decode(line));
    start = end;
  }
  return parts.join('');
}

/** Null where the bytes are not UTF-8: the decoder says so by throwing a `TypeError`. */
function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
