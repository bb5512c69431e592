import { GraphQLError } from 'graphql';
import type { Source } from '../schema/source.ts';
import { badInput } from './badInput.ts';
import type { QueryContext, Writes } from './context.ts';

interface Refresh {
  id: string;
  force: boolean;
}

export const Mutation = {
  refreshSource: (_: unknown, { id, force }: Refresh, { catalogue, write }: QueryContext) => {
    const { refresh } = withKey(write);
    const source = known(catalogue.sources, id);
    refresh(source, { force });
    return source;
  },
};

function withKey(write: Writes | null): Writes {
  if (write) return write;
  throw new GraphQLError(
    'refreshSource needs the key of the source’s partner or of an operator: Authorization: Bearer <key>.',
    { extensions: { code: 'UNAUTHENTICATED' } },
  );
}

function known(sources: readonly Source[], id: string): Source {
  const source = sources.find(source => source.id === id);
  if (source) return source;
  throw badInput(`No source is called "${id}": expected one of ${sources.map(({ id }) => id).join(', ')}.`);
}
