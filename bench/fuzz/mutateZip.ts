import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutateBytes.ts';
import { mutateText } from './mutateText.ts';
import type { Random } from './random.ts';

/** A workbook (XLSX, ODS) with one of its parts changed, or lost; null when it is no archive, or none any more. */
export function mutateZip(bytes: Uint8Array, random: Random): Uint8Array | null {
  const parts = partsOf(bytes);
  if (!parts) return null;
  const names = Object.keys(parts);
  const name = names[random.below(names.length)] ?? '';
  const part = parts[name] ?? new Uint8Array();
  if (random.below(8) === 0) delete parts[name];
  else if (random.below(4) === 0 && part.length > 0) parts[name] = Uint8Array.from(mutateBytes(part, random));
  else parts[name] = strToU8(mutateText(strFromU8(part), random));
  // Without the hour, which would make another file of the same case.
  return zipSync(parts, { level: 1, mtime: '2026-11-24' });
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array<ArrayBuffer>> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    // A damaged size may claim gigabytes.
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 10_000_000 });
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Uint8Array.from(part)]));
  } catch {
    // Damaged by an earlier change: any error will do.
    return null;
  }
}
