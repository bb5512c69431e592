import type { Document } from './connector.ts';

/**
 * Which generic connector reads a document, from its first characters and never from its name; null for JSON that nothing
 * tells. JSON of a wiki is an object of entries: its names tell it from an agenda and from data·inclusion. What is empty,
 * or a web page, is for the table's reader to refuse.
 */
export function guessConnector({ bytes }: Document): string | null {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? '' : new TextDecoder('utf-8').decode(bytes.subarray(0, 20_000)).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'icalendar';
  if (!/^[{[]/.test(text)) return 'spreadsheet';
  return jsonWords.find(([words]) => words.test(text))?.[1] ?? null;
}

const jsonWords: readonly (readonly [RegExp, string])[] = [
  [/"(?:structure_id|modes_accueil|thematiques|zone_eligibilite|services|structures)"\s*:/, 'data-inclusion'],
  [/"(?:id_fiche|bf_titre|id_typeannonce)"\s*:/, 'ccas'],
  [/"(?:events|timings|longDescription)"\s*:/, 'openagenda'],
];
