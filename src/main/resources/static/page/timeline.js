// What happened when: an overview by kind on one scale of days, and the list itself.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { axis } from '/page/axis.js';
import { stretch } from '/page/days.js';
import { claims, count, dayMark, groupBy, kindTag, list, thing, words } from '/page/parts.js';

/**
 * Draws rows of things/timeline.
 * @param self the thing whose timeline it is, so that it is not named again and again
 * @param cut whether there are more rows than these
 */
export const timeline = (rows, { on, self, cut }) => html`
  ${lanes(rows.map(row => ({ ...row, lane: words(row.kind), kind: row.kind, label: row.name })), on)}
  <ol class="timeline">${rows.toSorted((one, other) => one.earliest.localeCompare(other.earliest)).map(row => html`<li class=${row.what === self ? 'self' : ''}>
    <span class="date">${dayMark(row.from ?? row.to)}${row.to && row.from ? html` – ${dayMark(row.to)}` : nothing}</span>
    <div>${row.what === self ? html`<b>${words(row.dated)}</b>` : html`${kindTag(row.kind)} ${thing(row.what, row.name)}${row.dated === 'when' ? nothing : html` <span class="faint">${words(row.dated)}</span>`}`}
      <span class="who">${list(row.speakers, id => thing(id))}</span> ${claims(row.claims)}</div></li>`)}</ol>
  ${cut ? html`<p class="cut">Cut: the ${count(rows.length, 'day')} nearest to ${on ? dayMark(on) : 'the latest'}; there are more. Choose another day “on” to see others.</p>` : nothing}`;

/** Stretches of days on one scale, one lane for each kind of them; rows with from, to, lane and label, and perhaps a kind. */
export function lanes(rows, on) {
  const drawn = rows.map(row => {
    const from = stretch(row.from ?? row.to);
    return from && { ...row, begin: from[0], end: (stretch(row.to) ?? from)[1] };
  }).filter(Boolean);
  if (!drawn.length) return nothing;
  const first = Math.min(...drawn.map(row => row.begin));
  const last = Math.max(...drawn.map(row => row.end));
  const edge = Math.max(1, Math.round((last - first) / 40));
  const scale = axis(first - edge, last + edge);
  const asked = stretch(on)?.[0];
  return html`<figure class="strip">
    <figcaption class="hidden">An overview of the days listed</figcaption>
    ${[...groupBy(drawn, row => row.lane)].map(([lane, its]) => html`<div class="lane"><span class="lane-name">${lane}</span>
      <div class="track">${its.map(row => html`<span class=${`mark kind-${row.kind}`} title=${`${row.from ?? ''}${row.to ? ` – ${row.to}` : ''} ${row.label ?? ''}`}
        .style=${`left:${scale.at(row.begin)}%;width:max(.5rem, ${scale.width(row.begin, row.end)}%)`}></span>`)}
        ${asked >= first - edge && asked <= last + edge ? html`<div class="asked-day" .style=${`left:${scale.at(asked)}%`} title=${on}></div>` : nothing}</div></div>`)}
    <div class="lane"><span class="lane-name"></span><div class="track bare">${scale.marks}</div></div>
  </figure>`;
}
