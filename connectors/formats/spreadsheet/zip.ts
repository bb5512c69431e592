import { crc32, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { FeedError } from '../../connector.ts';

/** What one workbook may weigh once inflated: a 500 kB file can claim a gigabyte. */
const maxInflated = 50_000_000;

/** A file of the archive, still compressed. */
interface Entry {
  name: string;
  deflated: boolean;
  checksum: number;
  bytes: Uint8Array;
}

/** The names of the files in the archive. Throws `FeedError` when it is damaged. */
export function zipNames(bytes: Uint8Array): string[] {
  return entries(bytes).map(({ name }) => name);
}

/**
 * The XML of the archive in a new archive, uncompressed: the reader of workbooks then sees exactly what was counted,
 * whatever the sizes that the original declares. Throws `FeedError` above 50 MB, or when it is damaged.
 */
export function inflateZip(bytes: Uint8Array): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let left = maxInflated;
  for (const entry of entries(bytes)) {
    if (!/\.(xml|rels)$|^mimetype$/i.test(entry.name)) continue;
    const content = inflate(entry, left);
    if (crc32(content) !== entry.checksum) throw damaged(new RangeError(`checksum of ${entry.name}`));
    left -= content.length;
    files[entry.name] = content;
  }
  return files;
}

/** An archive of these files, stored as they are. */
export function storeZip(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { level: 0 });
}

export function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}

function inflate({ deflated, bytes }: Entry, left: number): Uint8Array {
  if (!deflated && bytes.length > left) throw tooHeavy();
  if (!deflated) return bytes;
  if (left < 1) throw tooHeavy();
  try {
    return inflateRawSync(bytes, { maxOutputLength: left });
  } catch (error) {
    if (error instanceof RangeError) throw tooHeavy();
    throw damaged(error);
  }
}

/** From the central directory at the end, which is what readers of workbooks believe. */
function entries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Entry[] = [];
  try {
    const end = endOfDirectory(view);
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      found.push({
        name,
        deflated: view.getUint16(at + 10, true) === 8,
        checksum: view.getUint32(at + 16, true),
        bytes: content(bytes, view, at),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw damaged(error);
  }
  return found;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new RangeError('no end of central directory');
}

function content(bytes: Uint8Array, view: DataView, at: number): Uint8Array {
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  if (end > bytes.length) throw new RangeError('the file of the archive ends after the archive');
  return bytes.subarray(start, end);
}

function tooHeavy(): FeedError {
  return new FeedError(
    'Le classeur dépasse 50 Mo une fois décompressé : il n’a pas été lu. ' +
      'Supprimer les feuilles et les lignes inutiles, ou enregistrer la feuille utile au format CSV.',
  );
}

function damaged(cause: unknown): FeedError {
  return new FeedError(
    'Le classeur est abîmé ou tronqué : il n’a pas pu être ouvert. L’enregistrer à nouveau au format XLSX, ODS ou CSV.',
    { cause },
  );
}
