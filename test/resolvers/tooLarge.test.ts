import { expect, test } from 'vitest';
import { ask, catalogueOf, offer } from './world.ts';

const hundred = catalogueOf(
  Array.from({ length: 100 }, (_, index) =>
    offer(`one-${index}`, { placeId: 'pla:esc-maurepas', sessions: ['2026-11-25 10:00-11:00'] }),
  ),
);

test('a full page of offers with their sessions is answered', async () => {
  const { errors } = await ask(
    hundred,
    '{ offers(first: 100) { nodes { id sessions(first: 100) { id } } } }',
  );
  expect(errors).toBeUndefined();
});

test('lists inside lists inside lists are refused before they fill the memory', async () => {
  const list = (inner: string) => `offers(first: 100) { nodes { id place { ${inner} } } }`;
  const { errors = [] } = await ask(hundred, `{ ${list(list(list('id')))} }`);
  expect(errors[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_LARGE' } });
});

test('many small lists side by side count together', async () => {
  const many = Array.from({ length: 501 }, (_, index) => `a${index}: offers(first: 100) { totalCount }`).join(
    ' ',
  );
  expect((await ask(hundred, `{ ${many} }`)).errors).toMatchObject([
    { extensions: { code: 'QUERY_TOO_LARGE' } },
  ]);
});
