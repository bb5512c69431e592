import type { GraphiQLProps } from 'graphiql';
import { GraphQLError, Kind, parse } from 'graphql';

type Fetcher = GraphiQLProps['fetcher'];
type Request = Parameters<Fetcher>[0];

/** Asks /graphql of the hub that served the page; an answer that is not JSON becomes an error that quotes it. */
export const fetcher: Fetcher = async (request, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(withOwnOperation(request)),
  });
  if (response.headers.get('content-type')?.includes('json')) return response.json();
  const received = (await response.text()).slice(0, 200);
  throw new Error(
    `/graphql answered ${response.status} ${response.statusText}, JSON was expected: ${received}`,
  );
};

/** GraphiQL notices which operation a tab holds a moment after it opens; until then, it names that of the tab before. */
function withOwnOperation(request: Request): Request {
  const names = operationNames(request.query);
  const [only] = names;
  if (names.length !== 1 || only === request.operationName) return request;
  return { ...request, operationName: only ?? null };
}

function operationNames(query: string): (string | undefined)[] {
  try {
    const { definitions } = parse(query, { noLocation: true });
    return definitions.flatMap(definition =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
  } catch (error) {
    // The hub says what is wrong with it.
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}
