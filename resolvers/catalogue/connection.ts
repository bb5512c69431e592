import { type Cursor, writeCursor } from './cursor.ts';
import type { Page } from './page.ts';

/** A page as the API gives it. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

export function toConnection<Item, Node>(
  page: Page<Item>,
  nodeOf: (item: Item) => Node,
  cursorOf: (item: Item) => Cursor,
  signature: string,
): Omit<Connection<Node>, 'totalCount'> {
  const edges = page.items.map(item => ({
    node: nodeOf(item),
    cursor: writeCursor(signature, cursorOf(item)),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
