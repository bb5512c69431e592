import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import type { Document } from '../../connectors/connector.ts';
import { connectors } from '../../connectors/registry.ts';

/** A feed that is as it should be, of a connector. */
export interface Seed {
  connector: string;
  documents: Document[];
}

const fixtures = join(import.meta.dirname, '../../test/connectors/fixtures');

/** The small feeds that every connector proves itself on, tables as CSV, XLSX and ODS. */
export function seeds(): Seed[] {
  return [...connectors.keys()].flatMap(connector => {
    const folder = join(fixtures, connector);
    const names = readdirSync(folder).filter(name => name !== 'fixture.ts');
    const documents = names.map(name => ({ name, bytes: Uint8Array.from(readFileSync(join(folder, name))) }));
    return [{ connector, documents }, ...asWorkbooks(connector, documents)];
  });
}

function asWorkbooks(connector: string, [document]: Document[]): Seed[] {
  if (!document?.name.endsWith('.csv')) return [];
  const text = new TextDecoder('utf-8').decode(document.bytes);
  const FS = ['\t', ';', ','].find(delimiter => text.includes(delimiter)) ?? ',';
  const table = read(text, { type: 'string', FS, raw: true });
  return (['xlsx', 'ods'] as const).map(bookType => ({
    connector,
    documents: [
      {
        name: `${document.name}.${bookType}`,
        bytes: Uint8Array.from(write(table, { bookType, type: 'buffer' })),
      },
    ],
  }));
}
