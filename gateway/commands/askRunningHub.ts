import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { harvestOutcomes } from '../../schema/source.ts';
import type { Door } from '../door.ts';
import { mostFindings, type ShownReport } from './describeReport.ts';

const text = z.string().nullable();
const findings = z.array(
  z.object({ row: z.number().nullable(), key: text, field: text, received: text, message: z.string() }),
);
const harvestSchema = z.object({
  id: z.string(),
  startedAt: z.string().transform(moment => Date.parse(moment)),
  outcome: z.enum(harvestOutcomes),
  received: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  withdrawn: z.number(),
  message: text,
  rejects: findings,
  warnings: findings,
});
const answerSchema = z.object({
  data: z.object({ source: z.object({ lastHarvest: harvestSchema.nullable() }).nullable() }),
});

const finding = '{ row key field received message }';
const lastHarvest = `query ($id: ID!, $first: Int!) { source(id: $id) { lastHarvest {
  id startedAt outcome received accepted rejected withdrawn message
  rejects(first: $first) ${finding} warnings(first: $first) ${finding}
} } }`;
const refresh = 'mutation ($id: ID!, $force: Boolean!) { refreshSource(id: $id, force: $force) { id } }';

/** How often the hub is asked whether it has read, in milliseconds. */
const pace = 300;

/** Longer than any reading: fetching has ten minutes, and so has one that is under way already. */
const patience = 30 * 60_000;

/** Asks the running hub to read a source, and waits for its report. Throws one sentence when it does not answer. */
export async function askRunningHub(
  door: Door,
  id: string,
  force: boolean,
  signal: AbortSignal,
): Promise<ShownReport> {
  // Moments are told to the second.
  const asked = Math.floor(Date.now() / 1000) * 1000;
  const before = await reportOf(door, id, signal);
  await post(door, refresh, { id, force }, signal);
  while (Date.now() - asked < patience) {
    const report = await reportOf(door, id, signal);
    if (report && report.id !== before?.id && report.startedAt >= asked) return { ...report, name: id };
    await sleep(pace, undefined, { signal });
  }
  throw new Error(
    `Le hub qui tourne à ${door.address} n'a pas rendu compte de « ${id} » en ${patience / 60_000} minutes : son journal dit pourquoi.`,
  );
}

async function reportOf(door: Door, id: string, signal: AbortSignal) {
  const answer = await post(door, lastHarvest, { id, first: mostFindings + 1 }, signal);
  const { source } = answerSchema.parse(answer).data;
  if (source) return source.lastHarvest;
  throw new Error(
    `Le hub qui tourne à ${door.address} ne connaît pas la source « ${id} » : le redémarrer pour qu'il relise sa configuration.`,
  );
}

const errorsSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

async function post({ address, key }: Door, query: string, variables: object, signal: AbortSignal) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
    signal,
  }).catch(error => {
    throw new Error(`Le hub qui tourne à ${address} ne répond pas : l'arrêter, puis recommencer.`, {
      cause: error,
    });
  });
  const answer: unknown = await response.json().catch(error => {
    throw new Error(`Ce qui répond à ${address} n'est pas un hub : l'arrêter, puis recommencer.`, {
      cause: error,
    });
  });
  const failed = errorsSchema.safeParse(answer);
  if (failed.success) throw new Error(failed.data.errors.map(({ message }) => message).join('\n'));
  return answer;
}
