import { GraphQLScalarType, Kind } from 'graphql';
import type { Instant } from '../schema/offer.ts';
import { badInput } from './badInput.ts';
import type { Zone } from './zone.ts';

const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** The scalar `DateTime`: an `Instant` inside, RFC 3339 with the hub's local offset outside. */
export function dateTimeScalar(zone: Zone): GraphQLScalarType<Instant, string> {
  return new GraphQLScalarType({
    name: 'DateTime',
    serialize: value => {
      if (typeof value !== 'number')
        throw new TypeError(`DateTime: expected milliseconds, received ${value}`);
      return zone.format(value);
    },
    parseValue: value => parseDateTime(typeof value === 'string' ? value : JSON.stringify(value)),
    parseLiteral: node => parseDateTime(node.kind === Kind.STRING ? node.value : node.kind),
  });
}

/** Throws when the text is no moment of the years 1900 to 2200 with its offset. */
export function parseDateTime(text: string): Instant {
  const [, year, month, day, hour, minute, second] = rfc3339.exec(text)?.map(Number) ?? [];
  const instant = Date.parse(text.replace(' ', 'T'));
  const isReal =
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    (hour ?? 24) < 24 &&
    (minute ?? 60) < 60 &&
    (second ?? 60) < 60 &&
    !Number.isNaN(instant);
  if (!isReal) {
    throw badInput(
      `"${text.slice(0, 60)}" is no DateTime: expected RFC 3339 with an offset, such as 2026-12-01T14:00:00+01:00.`,
    );
  }
  if (year < 1900 || year > 2200)
    throw badInput(`"${text.slice(0, 60)}" is out of range: expected a year from 1900 to 2200.`);
  return instant;
}
