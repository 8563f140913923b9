// What Parley is, and where to begin.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { catalogue } from '/page/api.js';
import { answerOf, Loadable, loadedSection } from '/page/loading.js';
import { groupBy, questionPage, to, thing } from '/page/parts.js';
import { needed } from '/page/questions.js';

/** Questions to begin with; each is asked with the examples of its file. */
const FIRST = ['agreements/in-force', 'exchanges/promised-and-released', 'mediators/most-active'];

export function home({ knownBy }) {
  const all = new Loadable(catalogue);
  const disputed = answerOf('claims/disputed', { knownBy, limit: 60 });
  return {
    takes: ['knownBy'],
    draw: () => html`<article class="home">
      <h1>Who negotiates, who mediates, what was agreed, whether it held, and who says so</h1>
      <p class="lead">Parley keeps every claim about a conflict’s diplomacy with its speaker, its document and its date, and
        shows rival claims side by side. It answers what was in force on a day, according to whom, as known when.</p>
      ${loadedSection('begin', 'Begin with a question', all, begin)}
      ${loadedSection('disputed', 'Disputed, for instance', disputed, instances)}
    </article>`,
  };
}

const begin = all => html`<ol class="begin">${FIRST.map(query => all.find(one => one.query === query)).map(question => question
  ? html`<li><a href=${questionPage(question.query, needed(question))}>${question.title}</a>
    <span class="asked">${sentence(question.description)}</span></li>` : nothing)}</ol>`;

const instances = disputed => html`<p>${[...groupBy(disputed.rows, row => row.about).keys()].slice(0, 8).map(id => html`<span class="chip">${thing(id)}</span> `)}
  <a href=${to('/disputes')}>All disputes</a></p>`;

/** The first sentence of some prose. */
const sentence = prose => /^.*?[.;:](?=\s|$)/s.exec(prose)?.[0].replace(/[;:]$/, '.') ?? prose;
