import { type Example, examples } from './examples.ts';

/** GraphiQL's own keys in the browser's storage. */
const TABS = 'graphiql:tabState';
const EDITORS = ['graphiql:query', 'graphiql:variables'];
/** Ours: the dated variables as last written, to tell them from what the visitor typed. */
const DATED = 'playground:datedVariables';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Tab = { query?: string | null; variables?: string | null };
type Tabs = { tabs: Tab[]; activeTabIndex: number };
type Opening = { defaultTabs: Example[]; initialQuery: string; initialVariables: string };

/**
 * What GraphiQL opens on: the query of `#query=…&variables=…` when the address carries one, else the tab the visitor left,
 * else the first example. The editors' contents are always given: GraphiQL would leave out the variables of a tab that
 * nobody has edited yet, and add a tab at every reload that finds other contents than the tabs'.
 */
export function opening(store: Store, hash: string, now: Date): Opening {
  const ready = examples(now);
  const left = leftTabs(store);
  if (left) renewDates(store, left, ready);
  store.setItem(DATED, dated(ready));
  const linked = linkedQuery(hash);
  const shown = linked ?? left?.tabs[left.activeTabIndex] ?? ready[0];
  return {
    defaultTabs: linked ? [linked, ...ready] : ready,
    initialQuery: shown?.query ?? '',
    initialVariables: shown?.variables ?? '',
  };
}

/** Forgets the tabs, not the history nor the settings: the next opening is a first visit. */
export function closeAllTabs(store: Store): void {
  for (const key of [TABS, ...EDITORS]) store.removeItem(key);
}

function linkedQuery(hash: string): Example | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const query = given.get('query');
  return query ? { query, variables: given.get('variables') ?? '' } : undefined;
}

function leftTabs(store: Store): Tabs | undefined {
  try {
    const state: unknown = JSON.parse(store.getItem(TABS) ?? 'null');
    return isTabs(state) ? state : undefined;
  } catch (error) {
    // GraphiQL starts afresh too: a damaged store must not keep the page from opening.
    console.warn('The tabs kept by this browser could not be read, the examples are opened instead.', error);
    return undefined;
  }
}

function isTabs(state: unknown): state is Tabs {
  return (
    typeof state === 'object' &&
    state !== null &&
    'tabs' in state &&
    Array.isArray(state.tabs) &&
    'activeTabIndex' in state
  );
}

/** Last week's example asks for last week's offers: untouched, it moves on to this week. */
function renewDates(store: Store, left: Tabs, ready: Example[]): void {
  const before = store.getItem(DATED);
  for (const tab of left.tabs) if (tab.variables && tab.variables === before) tab.variables = dated(ready);
  store.setItem(TABS, JSON.stringify(left));
}

function dated(ready: Example[]): string {
  return ready[0]?.variables ?? '';
}
