// What Parley is, and where to begin.
import { html } from '/webjars/lit-html/lit-html.js';
import { ask, catalogue } from '/page/api.js';
import { groupBy, questionPage, to, thing } from '/page/parts.js';
import { needed } from '/page/questions.js';

/** Questions to begin with; each is asked with the examples of its file. */
const FIRST = ['agreements/in-force', 'exchanges/promised-and-released', 'mediators/most-active'];

export async function home({ knownBy }) {
  const [all, disputed] = await Promise.all([catalogue(), ask('claims/disputed', { knownBy, limit: 60 })]);
  const first = FIRST.map(query => all.find(one => one.query === query)).filter(Boolean);
  const subjects = [...groupBy(disputed.rows, row => row.about).keys()].slice(0, 8);
  return {
    takes: ['knownBy'],
    draw: () => html`<article class="home">
      <h1>Who negotiates, who mediates, what was agreed, whether it held, and who says so</h1>
      <p class="lead">Parley keeps every claim about a conflict’s diplomacy with its speaker, its document and its date, and
        shows rival claims side by side. It answers what was in force on a day, according to whom, as known when.</p>
      <h2>Begin with a question</h2>
      <ol class="begin">${first.map(question => html`<li><a href=${questionPage(question.query, needed(question))}>${question.title}</a>
        <span class="asked">${sentence(question.description)}</span></li>`)}</ol>
      <h2>Disputed, for instance</h2>
      <p>${subjects.map(id => html`<span class="chip">${thing(id)}</span> `)}
        <a href=${to('/disputes')}>All disputes</a></p>
    </article>`,
  };
}

/** The first sentence of some prose. */
const sentence = prose => /^.*?[.;:](?=\s|$)/s.exec(prose)?.[0].replace(/[;:]$/, '.') ?? prose;
