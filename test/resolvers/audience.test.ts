import { describe, expect, test } from 'vitest';
import type { AudienceCode } from '../../schema/vocabulary.ts';
import { catalogueOf, found, offer } from './world.ts';

const catalogue = catalogueOf([
  offer('everyone'),
  offer('seniors', { audiences: ['SENIORS'] }),
  offer('seniors-and-women', { audiences: ['SENIORS', 'WOMEN'] }),
  offer('professionals', { audiences: ['PROFESSIONALS'] }),
  offer('volunteers', { audiences: ['VOLUNTEERS'] }),
  offer('team', { audiences: ['EVERYONE', 'VOLUNTEERS'] }),
]);

describe('an offer for everyone is for every audience of residents', () => {
  const cases: { audience: AudienceCode[]; expect: string[] }[] = [
    { audience: ['SENIORS'], expect: ['everyone', 'seniors', 'seniors-and-women', 'team'] },
    { audience: ['WOMEN'], expect: ['everyone', 'seniors-and-women', 'team'] },
    { audience: ['YOUTH'], expect: ['everyone', 'team'] },
    { audience: ['EVERYONE'], expect: ['everyone', 'team'] },
    { audience: ['PROFESSIONALS'], expect: ['professionals'] },
    { audience: ['VOLUNTEERS'], expect: ['team', 'volunteers'] },
    { audience: ['PROFESSIONALS', 'VOLUNTEERS'], expect: ['professionals', 'team', 'volunteers'] },
    {
      audience: ['PROFESSIONALS', 'WOMEN'],
      expect: ['everyone', 'professionals', 'seniors-and-women', 'team'],
    },
  ];
  for (const { audience, expect: expected } of cases) {
    test(`${audience.join(' or ')}`, () => expect(found(catalogue, { audience })).toEqual(expected));
  }
});
