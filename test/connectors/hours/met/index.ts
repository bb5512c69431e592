import type { Source } from '../phrasing.ts';
import { angers } from './angers.ts';
import { lyon } from './lyon.ts';
import { mednum } from './mednum.ts';
import { mulhouse } from './mulhouse.ts';
import { museums } from './museums.ts';
import { notices } from './notices.ts';
import { partners } from './partners.ts';
import { territories } from './territories.ts';

/** Every phrasing that was met, by where. */
export const sources: Source[] = [
  ...partners,
  angers,
  mulhouse,
  ...territories,
  mednum,
  ...notices,
  ...lyon,
  ...museums,
];
