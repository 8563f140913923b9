// Numbers as bars, one group for each row.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { words } from '/page/parts.js';

const ROWS = 60;

/** Bars for the rows of an answer: the first column is the label, the others are numbers; name gives a row's label as text. */
export function chart(rows, [, ...numbers], name) {
  const drawn = rows.slice(0, ROWS).filter(row => numbers.some(number => typeof row[number] === 'number'));
  if (!drawn.length) return nothing;
  const most = Math.max(1, ...drawn.flatMap(row => numbers.map(number => Number(row[number]) || 0)));
  return html`<figure class="chart">
    <figcaption>${numbers.map((number, at) => html`<span class=${`key series-${at}`}>${words(number)}</span>`)}</figcaption>
    <div role="list">${drawn.map(row => html`<div class="bars" role="listitem">
      <span class="bar-label">${name(row) ?? '—'}</span>
      <span class="bar-group">${numbers.map((number, at) => html`<span class="bar-line">
        <span class=${`bar-of series-${at}`} .style=${`width:${100 * (Number(row[number]) || 0) / most}%`}></span>
        <span class="bar-number">${row[number]?.toLocaleString('en') ?? '—'}<span class="hidden"> ${words(number)}</span></span></span>`)}</span>
    </div>`)}</div>
    ${rows.length > ROWS ? html`<p class="cut">Drawn: the first ${ROWS} of ${rows.length} rows; the table has them all.</p>` : nothing}
  </figure>`;
}
