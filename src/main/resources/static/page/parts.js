// Pieces that several views are made of.
import { html, nothing, render } from '/webjars/lit-html/lit-html.js';
import { ask, nameOf, written } from '/page/api.js';
import { time } from '/page/time.js';

/** An address of a view; the two times go along. */
export const to = (path, parameters = {}) => path + written({ ...time(), ...parameters });

const inPath = id => encodeURIComponent(id).replaceAll('%3A', ':');

export const thingAddress = id => to(`/thing/${inPath(id)}`);
export const claimAddress = id => to(`/claim/${inPath(id)}`);
export const questionPage = (query, parameters) => to(`/questions/${query}`, parameters);

export const thing = (id, name = nameOf(id)) => html`<a href=${thingAddress(id)}>${name}</a>`;

export const kindTag = kind => kind ? html`<span class="kind kind-${kind}">${words(kind)}</span>` : nothing;

/** FacilityKind as "facility kind", ALLEGED_BREACH_OF as "alleged breach of". */
export const words = name => name.replaceAll('_', ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

export const list = (items, each) =>
  items.map((item, at) => html`${at ? (at === items.length - 1 ? ' and ' : ', ') : nothing}${each(item)}`);

export const count = (number, one, many = one + 's') => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const dayWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as people write it; an imprecise one stays in EDTF. */
export function day(edtf) {
  const [, date, hour = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d).*)?$/.exec(edtf ?? '') ?? [];
  return date ? `${dayWords.format(Date.parse(date))} ${hour}`.trim() : edtf ?? '';
}

export const dayMark = edtf => html`<time datetime=${edtf ?? ''} title=${edtf ?? ''}>${day(edtf)}</time>`;

/** A value as it was given: hedge, number and unit. */
export function value({ value, unit, qualifier }) {
  const written = typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 6 }) : day(String(value ?? ''));
  return html`${qualifier ? html`<i>${qualifier}</i> ` : nothing}${written}${unit ? html` ${unit}` : nothing}`;
}

/** So many claims, one click from each of them. */
export function claims(ids) {
  if (!ids?.length) return nothing;
  if (ids.length === 1) return html`<a class="claims" href=${claimAddress(ids[0])}>1 claim</a>`;
  return html`<details class="claims" @toggle=${event => tell(event.target, ids)}><summary>${count(ids.length, 'claim')}</summary><ul></ul></details>`;
}

/** Who says what in claims; asked for when somebody wants to know. */
async function tell(details, ids) {
  if (!details.open) return;
  const list = details.querySelector('ul');
  const shown = ids.slice(0, 100);
  const claims = names => html`${shown.map(id => html`<li><a href=${claimAddress(id)}>${names?.get(id) ?? id}</a></li>`)}${
    ids.length > shown.length ? html`<li class="cut">and ${ids.length - shown.length} more</li>` : nothing}`;
  try {
    const { rows } = await ask('things/names', { ids: shown.join(',') });
    render(claims(new Map(rows.map(row => [row.id, row.name]))), list);
  } catch (problem) {
    render(html`${claims()}<li class="wrong" role="alert">${problem.message}</li>`, list);
  }
}

/** A word where the answer was cut. */
export const cut = (answer, what) => answer.truncated
  ? html`<p class="cut">Cut after ${count(answer.rows.length, what)}; there are more.</p>` : nothing;

export const section = (id, title, content, busy = false) => html`
  <section aria-labelledby=${id} aria-busy=${busy}><h2 id=${id}>${title}</h2>${content}</section>`;

/** A table that scrolls by itself where the page is narrow, for the keyboard too. */
export const table = (label, head, rows) => html`
  <div class="scroll" role="region" aria-label=${label} tabindex="0"><table>
    <thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead>
    <tbody>${rows.map(cells => html`<tr>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;

export function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    groups.get(name)?.push(row) ?? groups.set(name, [row]);
  }
  return groups;
}
