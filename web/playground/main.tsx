import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { keepEarlyClick } from './early-click.ts';
import { fetcher } from './fetcher.ts';
import { closeAllTabs, opening } from './opening.ts';

const container = document.getElementById('playground');
if (!container) throw new Error('index.html has no element with the id "playground"');

const { defaultTabs, initialQuery, initialVariables } = opening(localStorage, location.hash, new Date());
// A linked query is a tab from here on: kept in the address, it would open again at every reload.
if (location.hash) history.replaceState(null, '', location.pathname);
window.addEventListener('hashchange', () => location.reload());

document.getElementById('reset')?.addEventListener('click', () => {
  if (!confirm('Close every tab and open the examples again? Queries you ran stay in the history.')) return;
  closeAllTabs(localStorage);
  location.reload();
});

keepEarlyClick(document);

// Headers may hold a partner's key: never written to the browser's storage.
createRoot(container).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={defaultTabs}
    initialQuery={initialQuery}
    initialVariables={initialVariables}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
    schemaDescription
    inputValueDeprecation
  />,
);
