// All that a search finds.
import { html } from '/webjars/lit-html/lit-html.js';
import { nameOf } from '/page/api.js';
import { answerOf, loaded } from '/page/loading.js';
import { count, cut, groupBy, kindTag } from '/page/parts.js';
import { addressOf } from '/page/search.js';

export function results({ parameters }) {
  const answer = answerOf('things/search', { q: parameters.q, kind: parameters.kind, limit: 100 });
  return {
    title: `“${parameters.q}”`,
    draw: () => html`<article>
      <h1>${answer.value ? answer.value.rows.length ? count(answer.value.rows.length, 'result') : 'Nothing' : 'Search'} for “${parameters.q}”</h1>
      ${loaded(answer, byKind, 'the results')}
    </article>`,
  };
}

const byKind = answer => html`${cut(answer, 'result')}${[...groupBy(answer.rows, row => row.kind)].map(([kind, rows]) => html`<section>
  <h2>${kindTag(kind)}</h2>
  <ul class="plain">${rows.map(row => html`<li><a href=${addressOf(row)}>${kind === 'Claim' ? nameOf(row.id) : row.name}</a></li>`)}</ul>
</section>`)}`;
