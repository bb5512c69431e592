import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readSdl } from '../schema/readSdl.ts';
import { dateTimeScalar } from './dateTime.ts';
import { Hub } from './hub.ts';
import { Mutation } from './mutation.ts';
import { Node } from './node.ts';
import { Offer } from './offer.ts';
import { Query } from './query.ts';
import { Recognition } from './recognition.ts';
import { Session } from './session.ts';
import { Harvest, Partner, Source } from './source.ts';
import { Place, Territory } from './territory.ts';
import { Activity, Axis } from './vocabulary.ts';
import type { Zone } from './zone.ts';

/** The schema that answers; moments are told in the local time of the zone. */
export function hubSchema(zone: Zone): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: {
      DateTime: dateTimeScalar(zone),
      Query,
      Mutation,
      Node,
      Offer,
      Recognition,
      Session,
      Territory,
      Place,
      Partner,
      Source,
      Harvest,
      Axis,
      Activity,
      Hub,
    },
  });
}
