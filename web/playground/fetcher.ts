import type { GraphiQLProps } from 'graphiql';

/** Asks /graphql of the hub that served the page; an answer that is not JSON becomes an error that quotes it. */
export const fetcher: GraphiQLProps['fetcher'] = async (request, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(request),
  });
  if (response.headers.get('content-type')?.includes('json')) return response.json();
  const received = (await response.text()).slice(0, 200);
  throw new Error(
    `/graphql answered ${response.status} ${response.statusText}, JSON was expected: ${received}`,
  );
};
