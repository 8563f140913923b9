// All that a search finds.
import { html } from '/webjars/lit-html/lit-html.js';
import { ask, nameOf } from '/page/api.js';
import { count, cut, groupBy, kindTag } from '/page/parts.js';
import { addressOf } from '/page/search.js';

export async function results({ parameters }) {
  const answer = await ask('things/search', { q: parameters.q, kind: parameters.kind, limit: 100 });
  return {
    title: `“${parameters.q}”`,
    draw: () => html`<article>
      <h1>${answer.rows.length ? count(answer.rows.length, 'result') : 'Nothing'} for “${parameters.q}”</h1>
      ${cut(answer, 'result')}
      ${[...groupBy(answer.rows, row => row.kind)].map(([kind, rows]) => html`<section>
        <h2>${kindTag(kind)}</h2>
        <ul class="plain">${rows.map(row => html`<li><a href=${addressOf(row)}>${kind === 'Claim' ? nameOf(row.id) : row.name}</a></li>`)}</ul>
      </section>`)}
    </article>`,
  };
}
