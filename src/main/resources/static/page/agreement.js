// A truce: each side's version of its days, and what is said to have broken it.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { axis } from '/page/axis.js';
import { isoOf, stretch } from '/page/days.js';
import { answerOf, loadedSection } from '/page/loading.js';
import { claims, cut, dayMark, groupBy, list, table, thing } from '/page/parts.js';

const VERDICT = { certain: 'in force', possible: 'possibly in force', no: 'not in force', disputed: 'disputed' };

export function agreement(id, { on, knownBy }) {
  const day = on ?? new Date().toISOString().slice(0, 10);
  const force = answerOf('agreements/in-force', { on: day, agreement: id, knownBy });
  const breaches = answerOf('incidents/allegations', { agreement: id, knownBy, limit: 200 });
  return () => html`
    ${loadedSection('versions', 'In force, according to whom', force, ({ rows: [found] }) =>
      found ? versions(found, breaches.value?.rows ?? [], day, on) : nothing)}
    ${loadedSection('violations', 'Alleged violations', breaches, answer => answer.rows.length ? violations(answer) : nothing)}`;
}

function versions(found, breaches, day, on) {
  return html`
    <p class="verdict">${on ? html`On ${dayMark(day)}` : 'Today'}: <b class=${`verdict-${found.status}`}>${VERDICT[found.status]}</b> ${claims(found.claims)}</p>
    ${table('Versions of its days', ['According to', 'From', 'To', 'Rests on', on ? html`On ${dayMark(day)}` : 'Today'], found.versions.map(version => [
      thing(version.accordingTo), version.from ? dayMark(version.from) : '—', version.to ? dayMark(version.to) : 'open',
      BASIS[version.basis] ?? version.basis, html`<span class=${`verdict-${version.inForce}`}>${VERDICT[version.inForce]}</span>`]))}
    ${strip(found.versions, breaches, on)}`;
}

const BASIS = { startsOn: 'the first day given', agreedOn: 'the day it was agreed', denied: 'a denial of another’s first day' };

/** The days from the first start to the last end; a bar for each version, a mark for each dated allegation. */
function strip(versions, breaches, on) {
  const bars = versions.map(version => ({ ...version, begin: stretch(version.from)?.[0], end: stretch(version.to)?.[1] })).filter(bar => bar.begin !== undefined);
  if (!bars.length) return nothing;
  const marks = breaches.map(row => ({ ...row, days: stretch(row.when) })).filter(row => row.days);
  const asked = stretch(on)?.[0];
  const known = bars.flatMap(bar => [bar.begin, bar.end ?? bar.begin]);
  const first = Math.min(...known) - 1;
  const end = Math.max(...known);
  const last = end + Math.max(2, Math.round((end - first) / 20));
  const scale = axis(first, last);
  const inside = marks.filter(row => row.days[1] >= first && row.days[0] <= last);
  return html`<figure class="strip ${last - first < 100 ? 'by-day' : ''}" .style=${`--days:${last - first + 1}`}>
    <figcaption class="hidden">The agreement’s days from ${isoOf(first + 1)} to ${isoOf(end)}, by version</figcaption>
    ${bars.map(bar => html`<div class="lane"><span class="lane-name">${thing(bar.accordingTo)}</span><div class="track">
      <div class=${`bar ${bar.end === undefined ? 'open' : ''}`} .style=${`left:${scale.at(bar.begin)}%;width:${scale.width(bar.begin, bar.end ?? last)}%`}>
        <span>${dayMark(bar.from)}</span><span>${bar.to ? dayMark(bar.to) : 'open'}</span></div>
      ${asked >= first && asked <= last ? html`<div class="asked-day" .style=${`left:${scale.at(asked)}%`} title=${on}></div>` : nothing}
    </div></div>`)}
    ${[...groupBy(inside, row => row.accused.join(', ') || 'nobody')].map(([accused, rows]) => html`<div class="lane">
      <span class="lane-name">${rows[0].accused.length ? list(rows[0].accused, id => thing(id)) : 'nobody named'} <i>accused</i></span>
      <div class="track">${rows.map(row => html`<a class="mark kind-Incident" href="#violations" title=${`${row.when}: ${row.name}`}
        .style=${`left:${scale.at(Math.max(row.days[0], first))}%;width:max(.55rem, ${scale.width(Math.max(row.days[0], first), Math.min(row.days[1], last))}%)`}
        ><span class="hidden">${row.when}: ${row.name}</span></a>`)}</div></div>`)}
    <div class="lane"><span class="lane-name"></span><div class="track bare">${scale.marks}</div></div>
  </figure>`;
}

function violations(breaches) {
  return html`${[...groupBy(breaches.rows, row => row.accused.join(','))].map(([, rows]) => html`
    <h3>${rows[0].accused.length ? html`${list(rows[0].accused, id => thing(id))} accused` : 'Nobody named'}</h3>
    <ul class="plain breaches">${rows.map(row => html`<li>
      <span class="date">${row.when ? dayMark(row.when) : 'no date'}</span>
      <div>${thing(row.incident, row.name)}${row.place.length ? html` <span class="faint">in</span> ${list(row.place, id => thing(id))}` : nothing}
        <p class="who">alleged by ${list(row.accusers, id => thing(id))}${
          row.deniedBy.length ? html` · <b class="verdict-no">denied</b> by ${list(row.deniedBy, id => thing(id))}` : nothing}${
          row.confirmedBy.length ? html` · confirmed by ${list(row.confirmedBy, id => thing(id))}` : nothing}${
          row.deniedBy.length + row.confirmedBy.length ? nothing : ' · passed over'} ${claims(row.claims)}</p></div></li>`)}</ul>`)}
    ${cut(breaches, 'allegation')}`;
}
