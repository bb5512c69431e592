import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSdl } from '../../schema/readSdl.ts';
import { sevenDaysFrom } from '../../web/playground/seven-days.ts';
import { ask } from '../gateway/ask.ts';
import { demonstrationHub } from './demonstrationHub.ts';
import { answers, examples } from './examples.ts';

let hub: Awaited<ReturnType<typeof demonstrationHub>>;
beforeAll(async () => {
  hub = await demonstrationHub();
});
afterAll(() => hub.close());

describe.each(Object.entries(examples))('the example %s', (name, query) => {
  test('is valid', () => {
    expect(validate(buildSchema(readSdl()), parse(query))).toEqual([]);
  });

  test('finds something in the demonstration, whatever the day', async () => {
    const variables = { territory: ['esc:maurepas'], ...sevenDaysFrom(new Date()) };
    const answer = await ask(hub.address, query, query.includes('$territory') ? variables : {});
    expect(answer).not.toHaveProperty('errors');
    expect(answer).toMatchObject({ data: answers[name]?.data ?? 'no expectation' });
  });
});

test('every tab has an example', () => {
  expect(Object.keys(answers).sort()).toEqual(Object.keys(examples).sort());
});
