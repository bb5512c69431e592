import { Buffer } from 'node:buffer';
import { FeedError } from '../../connector.ts';
import { startsWith, zipNames } from './zip.ts';

export type Kind = 'xlsx' | 'ods' | 'csv';

const advice = 'Enregistrer le tableau au format XLSX, ODS ou CSV.';

/** By content, never by name. Throws `FeedError` for what is no table, saying what it is. */
export function detectKind(bytes: Uint8Array): Kind {
  if (bytes.every(byte => byte <= 0x20)) throw new FeedError(`Le fichier est vide. ${advice}`);
  if (startsWith(bytes, 'PK\x03\x04')) return zipKind(zipNames(bytes));
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1').replace(/^ï»¿/, '').trimStart();
  const refusal = refusals.find(({ is }) => is.test(start));
  if (refusal) throw new FeedError(`Le fichier est ${refusal.what}, pas un tableau. ${advice}`);
  return 'csv';
}

const refusals = [
  { is: /^<(!doctype html|html|head|body|table|meta|div)\b/i, what: 'une page HTML' },
  { is: /^<\?xml[\s\S]*<html\b/i, what: 'une page HTML' },
  { is: /^<(\?xml|!--|[a-z])/i, what: 'un document XML' },
  { is: /^%PDF-/, what: 'un document PDF' },
  {
    is: /^ÐÏ.à/s,
    what: 'un ancien fichier Excel (.xls) ou un classeur protégé par un mot de passe',
  },
  { is: /^[[{]\s*["[{\]}]/, what: 'un document JSON' },
  { is: /^(\u0089PNG|ÿØÿ|GIF8)/, what: 'une image' },
  { is: /^\p{Cc}\u008b\p{Cc}/u, what: 'une archive compressée' },
];

function zipKind(names: string[]): Kind {
  if (names.includes('xl/workbook.bin'))
    throw new FeedError(`Le fichier est un classeur binaire (.xlsb). ${advice}`);
  if (names.some(name => name.startsWith('xl/'))) return 'xlsx';
  if (names.some(name => name.startsWith('word/')))
    throw new FeedError(`Le fichier est un document Word. ${advice}`);
  if (names.includes('content.xml')) return 'ods';
  throw new FeedError(`Le fichier est une archive ZIP sans classeur. ${advice}`);
}
