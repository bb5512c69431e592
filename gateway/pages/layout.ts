import { createHash } from 'node:crypto';

/** Text as HTML shows it: nothing of it is a tag. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A page; `body` is HTML, already escaped. */
export function layout({ title, lang, body }: { title: string; lang: 'fr' | 'en'; body: string }): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A page that says one thing, and leads home. */
export function messagePage(title: string, message: string): string {
  const body = `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(message)}</p>\n<p><a href="/">Accueil du hub</a></p>`;
  return layout({ title, lang: 'fr', body });
}

const style = `
:root { color-scheme: light dark; --text: #1b1b1f; --soft: #55555f; --back: #fdfdfb; --line: #d5d5dc; --link: #0b4f8a; --code: #f0f0ee; }
@media (prefers-color-scheme: dark) { :root { --text: #ececf1; --soft: #b3b3be; --back: #17171b; --line: #3a3a42; --link: #8fc4ff; --code: #26262c; } }
body { margin: 0; background: var(--back); color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.3rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
a { color: var(--link); }
p, li { overflow-wrap: anywhere; }
code, pre { background: var(--code); border-radius: .25rem; font: .92em/1.5 ui-monospace, monospace; }
code { padding: .1em .3em; }
pre { padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { padding: 0; }
dt { margin-top: .75rem; overflow-wrap: anywhere; }
dd { margin: 0 0 0 1.25rem; }
.soft { color: var(--soft); }
ul { padding-left: 1.25rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
`;

/** The one style that the policy of the pages lets through. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
