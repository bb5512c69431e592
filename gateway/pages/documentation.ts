import { buildSchema } from 'graphql';
import { readSdl } from '../../schema/readSdl.ts';
import { escapeHtml, layout } from './layout.ts';
import { typeReference } from './typeReference.ts';

/** The API in one page: how to ask, then every type with the words of the SDL. `origin` is where the reader found it. */
export function documentationPage(origin: string): string {
  const types = Object.values(buildSchema(readSdl()).getTypeMap()).filter(({ astNode }) => astNode);
  return layout({
    title: 'Documentation – le hub des offres',
    lang: 'en',
    body: `${introduction(escapeHtml(origin))}${rules}${typeReference(types)}`,
  });
}

function introduction(origin: string): string {
  return `<p><a href="/">Le hub des offres</a></p>
<h1>The API of the hub</h1>
<p>One GraphQL schema of offers by territory, axis and audience, at <code>/graphql</code>. Reading is open. Try it in the <a href="/playground">playground</a>; the whole schema as text is <a href="/schema.graphql">/schema.graphql</a>.</p>
<h2>Asking</h2>
<p>By GET, which caches can keep:</p>
<pre><code>curl -sG ${origin}/graphql \\
  --data-urlencode 'variables={ "territory": ["esc:maurepas"] }' \\
  --data-urlencode 'query=query ($territory: [ID!]) {
    offers(filter: { territory: $territory, audience: [SENIORS] }, first: 2) {
      totalCount
      nodes { title place { name } nextSession { start } }
      pageInfo { hasNextPage endCursor }
    }
  }'</code></pre>
<p>or by POST, with a JSON body:</p>
<pre><code>curl -s ${origin}/graphql -H 'Content-Type: application/json' \\
  -d '{ "query": "{ hub { offerCount horizon } }" }'</code></pre>
<p>The answer has <code>data</code>, and <code>errors</code> when something was wrong:</p>
<pre><code>{ "data": { "hub": { "offerCount": 113, "horizon": "2027-03-24T00:00:00+01:00" } } }</code></pre>
<p>The next page is asked for with the cursor of the last, everything else unchanged:</p>
<pre><code>{ offers(filter: { territory: ["esc:maurepas"] }, first: 20, after: "&lt;endCursor&gt;") { nodes { title } pageInfo { hasNextPage endCursor } } }</code></pre>
`;
}

const rules = `<h2>Rules worth knowing</h2>
<ul>
<li>All the conditions of a filter hold together; a list means any of its values; an empty list is no condition.</li>
<li>An offer for everyone matches every audience of residents. An offer with a place matches the territories that contain it; one without (online, by phone, outreach) matches where its catchment meets the territory.</li>
<li>One and the same session satisfies <code>from</code>, <code>to</code>, <code>weekday</code> and <code>halfDay</code>. Cancelled and postponed sessions stay visible until their date, but do not count.</li>
<li>Pages are Relay Cursor Connections: 20 by default, 100 at most. All the pages are sorted as of the first.</li>
<li>When several partners announce the same offer, one stands for all; the others are under <code>alsoAnnouncedBy</code>.</li>
</ul>
<h2>Errors</h2>
<p>The code stands in <code>extensions.code</code>:</p>
<dl>
<dt><code>UNKNOWN_TERRITORY</code></dt><dd>No territory has this id; the nearest known one is in <code>extensions.nearest</code>.</dd>
<dt><code>BAD_USER_INPUT</code></dt><dd>A page size, cursor, moment or coordinate that cannot be.</dd>
<dt><code>QUERY_TOO_LARGE</code></dt><dd>More than 50,000 offers and sessions in one answer: lists inside lists multiply.</dd>
<dt><code>UNAUTHENTICATED</code></dt><dd>A write without a key.</dd>
<dt><code>GRAPHQL_PARSE_FAILED</code>, <code>GRAPHQL_VALIDATION_FAILED</code></dt><dd>The document is not GraphQL, or not of this schema.</dd>
<dt><code>PAYLOAD_TOO_LARGE</code>, <code>UNSUPPORTED_MEDIA_TYPE</code>, <code>BAD_REQUEST</code></dt><dd>The request itself cannot be taken.</dd>
<dt><code>INTERNAL_SERVER_ERROR</code></dt><dd>Ours, with a reference that its operator finds in the log.</dd>
</dl>
`;
