import { axes } from '../../schema/vocabulary.ts';
import { escapeHtml, layout } from './layout.ts';

/** What the hub is, and where it leads. */
export function homePage({ isDemonstration }: { isDemonstration: boolean }): string {
  const notice = isDemonstration
    ? '\n<p role="note"><strong>Démonstration : les offres montrées ici sont inventées.</strong></p>'
    : '';
  const axisItems = axes.map(({ label }) => `<li>${escapeHtml(label)}</li>`).join('\n');
  return layout({
    title: 'Le hub des offres',
    lang: 'fr',
    body: `<h1>Le hub des offres numériques, d’accès aux droits et à l’emploi</h1>${notice}
<p>À Rennes, la CAF, le CCAS, les centres sociaux de l’ARCS et We Ker publient chacun leur aide à leur façon : un tableau de permanences, un catalogue d’ateliers, des agendas. Le hub les lit tous et les réunit en une seule liste d’offres, par territoire, par axe et par public. Chaque offre dit d’où elle vient, de quand elle date et quand elle a vraiment lieu.</p>
<ul>
${axisItems}
</ul>
<h2>Pour les développeurs</h2>
<nav aria-label="Pour les développeurs"><ul>
<li><a href="/playground">Le bac à sable GraphQL</a>, avec des exemples prêts à lancer</li>
<li><a href="/documentation">La documentation de l’API</a> (en anglais)</li>
<li><a href="/schema.graphql">Le schéma</a>, en texte</li>
</ul></nav>
<h2>Pour les partenaires</h2>
<p>Ce que le hub n’a pas su lire d’un fichier ou d’un agenda est dit ligne par ligne, en français, avec ce qu’il faut écrire à la place : c’est le dernier exemple du <a href="/playground">bac à sable</a>.</p>`,
  });
}
