import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { readSdl } from '../../schema/readSdl.ts';
import { escapeHtml, layout } from './layout.ts';

/** The API in one page: how to ask, then every type with the words of the SDL. */
export function documentationPage(): string {
  const types = Object.values(buildSchema(readSdl()).getTypeMap()).filter(
    type => type.description && !type.name.startsWith('__'),
  );
  const named = types.filter(type => type.astNode);
  return layout({
    title: 'Documentation – le hub des offres',
    lang: 'en',
    body: introduction + named.map(typeSection).join('\n'),
  });
}

const introduction = `<p><a href="/">Le hub des offres</a></p>
<h1>The API of the hub</h1>
<p>One GraphQL schema of offers by territory, axis and audience, at <code>/graphql</code>. Reading is open. Try it in the <a href="/playground">playground</a>; the whole schema as text is <a href="/schema.graphql">/schema.graphql</a>.</p>
<h2>Asking</h2>
<p>By POST with a JSON body, or by GET with <code>query</code> and <code>variables</code> as parameters:</p>
<pre><code>curl -H 'Content-Type: application/json' http://localhost:4000/graphql \\
  -d '{"query":"{ offers(filter: { territory: [\\"esc:maurepas\\"], audience: [SENIORS] }, first: 3) { totalCount nodes { title nextSession { start } place { name } } } }"}'</code></pre>
<h2>Rules worth knowing</h2>
<ul>
<li>All the conditions of a filter hold together; a list means any of its values; an empty list is no condition.</li>
<li>An offer for everyone matches every audience of residents. An offer with a place matches the territories that contain it; one without (online, by phone, outreach) matches where its catchment meets the territory.</li>
<li>One and the same session satisfies <code>from</code>, <code>to</code>, <code>weekday</code> and <code>halfDay</code>. Cancelled and postponed sessions stay visible until their date, but do not count.</li>
<li>Pages are Relay Cursor Connections: 20 by default, 100 at most. Follow <code>pageInfo.endCursor</code> with <code>after</code>; all the pages are sorted as of the first.</li>
<li>When several partners announce the same offer, one stands for all; the others are under <code>alsoAnnouncedBy</code>.</li>
</ul>
<h2>Errors</h2>
<p>The code stands in <code>extensions.code</code>: <code>UNKNOWN_TERRITORY</code> (the nearest known one is in <code>extensions.nearest</code>), <code>BAD_USER_INPUT</code> (a page size, cursor, moment or coordinate that cannot be), <code>UNAUTHENTICATED</code> (a write without a key), <code>GRAPHQL_PARSE_FAILED</code> and <code>GRAPHQL_VALIDATION_FAILED</code> (the document), <code>INTERNAL_SERVER_ERROR</code> (ours, with a reference).</p>
<h2>Types</h2>
`;

function typeSection(type: GraphQLNamedType): string {
  return `<h3 id="${type.name}">${type.name}</h3>\n<p>${escapeHtml(type.description ?? '')}</p>\n<dl>\n${membersOf(type).join('\n')}\n</dl>`;
}

function membersOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(value => member(value.name, '', value.description));
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return Object.values(type.getFields()).map(field =>
      member(field.name, String(field.type), field.description),
    );
  }
  return [];
}

function member(name: string, type: string, description: string | null | undefined): string {
  const shown = type
    ? `<code>${escapeHtml(name)}: ${escapeHtml(type)}</code>`
    : `<code>${escapeHtml(name)}</code>`;
  return `<dt>${shown}</dt><dd>${escapeHtml(description ?? '')}</dd>`;
}
