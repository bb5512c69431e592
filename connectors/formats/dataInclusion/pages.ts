import { z } from 'zod';
import { type Document, FeedError } from '../../connector.ts';
import { parseJson } from '../json.ts';

/** A page of a list as the API gives it, without its items. Its `size` says how many they are, not how many were asked for. */
export interface Page {
  /** Of every item in order, null for one without. */
  ids: (string | null)[];
  total: number | null;
  page: number | null;
  pages: number | null;
}

/** What a document holds: a page of a list, a bare list, or both lists in one file. */
export interface Lists {
  services: unknown[];
  structures: unknown[];
  /** How many items the list of services has on all its pages, and how many stand here; null where that is not said. */
  count: { total: number; here: number } | null;
}

const natural = z.number().int().nonnegative().nullable().catch(null).default(null);
const pageSchema = z.object({ items: z.array(z.unknown()), total: natural, page: natural, pages: natural });
const list = z.array(z.unknown()).optional();
const listsSchema = z.object({ services: list, structures: list });

/** Throws `FeedError` when the document is no page of data·inclusion. */
export function glanceAtPage(document: Document): Page {
  const page = pageSchema.safeParse(jsonOf(document));
  if (!page.success) throw notDataInclusion();
  const { items, ...rest } = page.data;
  return { ...rest, ids: items.map(idOf) };
}

const identified = z.looseObject({ id: z.union([z.string(), z.number()]) });

function idOf(item: unknown): string | null {
  const parsed = identified.safeParse(item);
  return parsed.success ? String(parsed.data.id) : null;
}

/** Services and structures are told apart by their fields: an address, or a file, may hold either. */
export function readLists(document: Document): Lists {
  const json = jsonOf(document);
  const page = pageSchema.safeParse(json);
  const items = page.success ? page.data.items : Array.isArray(json) ? json : null;
  if (items) {
    const isOfStructures = /structures[^/]*$/.test(document.name);
    const structures = new Set(items.filter(item => isStructure(item, isOfStructures)));
    const services = items.filter(item => !structures.has(item));
    const total = page.success && services.length > 0 ? page.data.total : null;
    const count = total === null ? null : { total, here: items.length };
    return { services, structures: [...structures], count };
  }
  const lists = listsSchema.safeParse(json);
  if (!lists.success || !(lists.data.services || lists.data.structures)) throw notDataInclusion();
  return { services: lists.data.services ?? [], structures: lists.data.structures ?? [], count: null };
}

const ofServices = ['structure_id', 'thematiques', 'type', 'publics', 'modes_accueil', 'zone_eligibilite'];
const ofStructures = ['siret', 'site_web', 'reseaux_porteurs', 'accessibilite_lieu'];

function isStructure(item: unknown, isOfStructures: boolean): boolean {
  if (typeof item !== 'object' || item === null) return isOfStructures;
  if (ofServices.some(field => field in item)) return false;
  return isOfStructures || ofStructures.some(field => field in item);
}

function jsonOf(document: Document): unknown {
  return parseJson(document, 'de data·inclusion, ou le fichier,');
}

function notDataInclusion(): FeedError {
  return new FeedError(
    "La réponse, ou le fichier, n'a pas de liste de services : attendu « items » comme en donne data·inclusion v1. Vérifier l'adresse et la clé de la source.",
  );
}
