import type {
  Finding,
  Harvest as KeptHarvest,
  Partner as KnownPartner,
  Source as KnownSource,
} from '../schema/source.ts';
import type { OfferQuery } from './catalogue/findOffers.ts';
import { checkSize } from './catalogue/page.ts';
import type { QueryContext } from './context.ts';
import { sourceState } from './freshness.ts';
import { listOffers } from './lists.ts';

interface First {
  first: number;
}

export const Partner = {
  sources: ({ id }: KnownPartner, _: unknown, { catalogue }: QueryContext) =>
    catalogue.sources.filter(source => source.partner === id),
  offers: ({ id }: KnownPartner, args: OfferQuery, context: QueryContext) =>
    listOffers({ ...args, filter: { ...args.filter, partner: [id] } }, context),
};

export const Source = {
  partner: ({ partner }: KnownSource, _: unknown, { catalogue }: QueryContext) =>
    catalogue.partners.find(({ id }) => id === partner),
  url: ({ publicUrl }: KnownSource) => publicUrl,
  state: async (source: KnownSource, _: unknown, context: QueryContext) =>
    sourceState(source, await lastHarvest(source, context), context.now),
  lastHarvest: (source: KnownSource, _: unknown, context: QueryContext) => lastHarvest(source, context),
  harvests: ({ id }: KnownSource, { first }: First, { load }: QueryContext) => {
    checkSize('first', first);
    return load.harvests.load({ sourceId: id, first });
  },
};

export const Harvest = {
  rejects: ({ id }: KeptHarvest, { first }: First, context: QueryContext) =>
    findings(id, 'REJECT', first, context),
  warnings: ({ id }: KeptHarvest, { first }: First, context: QueryContext) =>
    findings(id, 'WARNING', first, context),
};

async function lastHarvest({ id }: KnownSource, { load }: QueryContext): Promise<KeptHarvest | undefined> {
  const [last] = await load.harvests.load({ sourceId: id, first: 1 });
  return last;
}

function findings(harvestId: number, severity: Finding['severity'], first: number, { load }: QueryContext) {
  checkSize('first', first);
  return load.findings.load({ harvestId, severity, first });
}
