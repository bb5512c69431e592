import { z } from 'zod';
import type { Finding } from '../../schema/source.ts';
import type { Document, Row, Rows } from '../connector.ts';
import { shorten } from '../problems.ts';
import { plainLine } from '../values/plainText.ts';
import {
  readServiceFields,
  readStructure,
  type ServiceFields,
  type Structure,
} from './dataInclusion/fields.ts';
import { type Lists, readLists } from './dataInclusion/pages.ts';

/** A service of data·inclusion v1, with the structure that delivers it where the feed has it. */
export interface Service extends ServiceFields {
  structure: Structure | null;
}

/** The services of every page, each once, as last updated: pages shift while one reads. Structures are no rows. */
export function dataInclusionRows(documents: readonly Document[]): Rows<Service> {
  const lists = documents.map(readLists);
  const structures = structuresById(lists.flatMap(list => list.structures));
  const rows = new Map<string | symbol, Row<Service>>();
  const rejects: Finding[] = [];
  for (const item of lists.flatMap(list => list.services)) {
    const fields = readServiceFields(item);
    if (!fields) rejects.push(notAService(item));
    else if (isNewer(fields, rows)) {
      const structure = structures.get(fields.structure_id ?? '') ?? ownStructure(item);
      // Services without an id are no duplicates of each other.
      rows.set(fields.id ?? Symbol(), {
        row: null,
        key: plainLine(fields.id),
        record: { ...fields, structure },
      });
    }
  }
  return { rows: [...rows.values()], rejects, warnings: warningsOf(lists) };
}

function structuresById(items: readonly unknown[]): Map<string, Structure> {
  const structures = items.map(readStructure).filter(structure => structure !== null);
  return new Map(structures.map(structure => [structure.id ?? '', structure]));
}

function isNewer(fields: ServiceFields, rows: ReadonlyMap<string | symbol, Row<Service>>): boolean {
  const known = rows.get(fields.id ?? '')?.record;
  return !known || (fields.date_maj ?? '') >= (known.date_maj ?? '');
}

const withStructure = z.looseObject({ structure: z.unknown() });

/** Asked for one by one, a service carries its structure. */
function ownStructure(item: unknown): Structure | null {
  const parsed = withStructure.safeParse(item);
  return parsed.success ? readStructure(parsed.data.structure) : null;
}

function notAService(item: unknown): Finding {
  return {
    severity: 'REJECT',
    row: null,
    key: null,
    field: null,
    received: shorten(JSON.stringify(item) ?? ''),
    message:
      "Service illisible : attendu un objet de champs (id, nom, structure_id…) comme en donne data·inclusion v1. L'ouvrir dans l'outil du producteur et l'enregistrer de nouveau.",
  };
}

/** One page of a list, saved to a file, is not the list. */
function warningsOf(lists: readonly Lists[]): Finding[] {
  const counts = lists.flatMap(list => list.count ?? []);
  const total = Math.max(0, ...counts.map(count => count.total));
  const here = counts.reduce((sum, count) => sum + count.here, 0);
  if (here >= total) return [];
  const message = `La liste annonce ${total} services, et en contient ${here} : vérifier que le fichier est la liste entière, et non l'une de ses pages.`;
  return [{ severity: 'WARNING', row: null, key: null, field: 'total', received: String(total), message }];
}
