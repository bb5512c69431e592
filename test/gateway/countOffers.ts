import { ask } from './ask.ts';

/** How many offers the hub at this address serves; throws when it does not say. */
export async function countOffers(address: string): Promise<number> {
  const answer = Object(await ask(address, '{ offers(filter: { distinct: false }) { totalCount } }'));
  const count: unknown = answer.data?.offers.totalCount;
  if (typeof count !== 'number' || answer.errors) throw new Error(JSON.stringify(answer));
  return count;
}
