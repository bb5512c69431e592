import type { Connector } from './connector.ts';
import { dataInclusion } from './generic/dataInclusion.ts';
import { icalendar } from './generic/icalendar.ts';
import { openagenda } from './generic/openagenda.ts';
import { spreadsheet } from './generic/spreadsheet.ts';
import { arcs } from './partners/arcs.ts';
import { caf } from './partners/caf.ts';
import { ccas } from './partners/ccas.ts';
import { weKer } from './partners/weKer.ts';

/** A connector whatever its records are: they go from its own `rows` to its own `toDraft` and nowhere else. */
type AnyConnector = Pick<Connector<never>, 'name' | 'fetch' | 'toDraft'> & Pick<Connector<unknown>, 'rows'>;

/** Every connector, by the name that the configuration calls it. */
export const connectors: ReadonlyMap<string, AnyConnector> = new Map(
  [caf, ccas, arcs, weKer, spreadsheet, icalendar, openagenda, dataInclusion].map(connector => [
    connector.name,
    connector,
  ]),
);
