import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { offerOrders } from '../../schema/filter.ts';
import { readSdl } from '../../schema/readSdl.ts';
import { freshnessLevels, harvestOutcomes, sourceStates } from '../../schema/source.ts';
import { territoryLevels } from '../../schema/territory.ts';
import {
  accessModes,
  activities,
  attendanceModes,
  audiences,
  axes,
  halfDays,
  kinds,
  sessionStatuses,
  weekdays,
} from '../../schema/vocabulary.ts';

const schema = buildSchema(readSdl());
const types = Object.values(schema.getTypeMap()).filter(
  type => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Everything that has a description of its own: types, fields, arguments, input fields, values. */
function described(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  const parts = isEnumType(type)
    ? type.getValues()
    : isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap(field => [
          field,
          ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
        ])
      : isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
  return [
    { name: type.name, description: type.description },
    ...parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description })),
  ];
}

describe('every type, field, argument and value is described in plain words', () => {
  for (const type of types) {
    test(type.name, () => {
      for (const { name, description } of described(type)) {
        expect(description?.trim(), `${name} has no description`).toBeTruthy();
        expect(description?.trim(), `the description of ${name} is no sentence`).toMatch(/[.?!`)]$/s);
      }
    });
  }

  test('types that are there', () => expect(types.length).toBeGreaterThan(40));
});

describe('what was released does not break', () => {
  const released = buildSchema(readFileSync(new URL('./released.graphql', import.meta.url), 'utf8'));

  test('no breaking change', () => expect(findBreakingChanges(released, schema)).toEqual([]));

  test('no default changes, of arguments and of input fields', () => {
    const names = findDangerousChanges(released, schema).filter(
      ({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE',
    );
    expect(names).toEqual([]);
    expect(inputDefaults(schema)).toEqual(inputDefaults(released));
  });

  test('a breaking change would be seen', () => {
    const broken = buildSchema(readSdl().replace('totalCount: Int!', 'totalCount: Int'));
    expect(findBreakingChanges(released, broken)).not.toEqual([]);
  });
});

describe('the enums of the SDL are the lists of the code, in the same order', () => {
  const codes = (words: readonly { code: string }[]) => words.map(({ code }) => code);
  const lists: Record<string, readonly string[]> = {
    AxisCode: codes(axes),
    ActivityCode: codes(activities),
    AudienceCode: codes(audiences),
    OfferKind: codes(kinds),
    AttendanceMode: attendanceModes,
    AccessMode: accessModes,
    SessionStatus: sessionStatuses,
    Weekday: weekdays,
    HalfDay: halfDays,
    OfferOrder: offerOrders,
    TerritoryLevel: territoryLevels,
    FreshnessLevel: freshnessLevels,
    SourceState: sourceStates,
    HarvestOutcome: harvestOutcomes,
  };

  test('each enum has its list', () => {
    const enums = types.filter((type): type is GraphQLEnumType => isEnumType(type));
    expect(enums.map(({ name }) => name).sort()).toEqual(Object.keys(lists).sort());
  });

  for (const [name, list] of Object.entries(lists)) {
    test(name, () => {
      const type = schema.getType(name);
      expect(isEnumType(type) && type.getValues().map(value => value.name)).toEqual(list);
    });
  }
});

function inputDefaults(of: GraphQLSchema): string[] {
  return Object.values(of.getTypeMap())
    .filter(isInputObjectType)
    .flatMap(type =>
      Object.values(type.getFields()).map(
        ({ name, defaultValue }) => `${type.name}.${name} = ${defaultValue}`,
      ),
    )
    .sort();
}
