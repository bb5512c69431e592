const BUTTON = '.graphiql-execute-button';

/**
 * GraphiQL shows its button before its editors are there, and does nothing of a click in between: such a click is done
 * once they are.
 */
export function keepEarlyClick(page: Document): void {
  let isKept = false;
  const observer = new MutationObserver(() => {
    if (!areEditorsThere(page)) return;
    observer.disconnect();
    if (isKept) page.querySelector<HTMLElement>(BUTTON)?.click();
  });
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('click', ({ target }) => {
    const isEarly = target instanceof Element && target.closest(BUTTON) && !areEditorsThere(page);
    if (isEarly) isKept = true;
  });
}

/** The query's, the variables', the headers' and the answer's: a query sent before would leave out its variables. */
function areEditorsThere(page: Document): boolean {
  const editors = [...page.querySelectorAll('.graphiql-editor, .result-window')];
  return editors.length > 0 && editors.every(editor => editor.querySelector('.monaco-editor'));
}
