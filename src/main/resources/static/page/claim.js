// One claim: who said what, where it stands, and what others say to it.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { claim as lookup } from '/page/api.js';
import { answerOf, loadedSection } from '/page/loading.js';
import { claimAddress, dayMark, thing, value, words } from '/page/parts.js';
import { statement } from '/page/thing.js';

export async function claim({ path: [id], knownBy }) {
  const found = await lookup(id);
  const links = answerOf('claims/links', { claim: id, knownBy });
  const part = as => found.about.find(about => about.as === as)?.thing;
  const subject = part('subject');
  const said = subject && found.property ? answerOf('things/said', { thing: subject.id, knownBy }) : undefined;
  const early = knownBy && found.knownOn > knownBy;
  return {
    title: found.paraphrase,
    takes: ['knownBy'],
    draw: () => html`<article>
      <header class="head">
        <p><span class="kind kind-Claim">claim</span> ${thing(found.speaker.id, found.speaker.name)} <i>${found.stance}</i></p>
        <h1 class="paraphrase">${found.paraphrase}</h1>
        ${early ? html`<p class="notice">It had not been said yet by ${dayMark(knownBy)}.</p>` : nothing}
        ${found.retractedAt && !(knownBy && found.retractedAt > knownBy) ? html`<p class="notice">Taken back or corrected on ${dayMark(found.retractedAt)}.</p>` : nothing}
      </header>
      ${found.quote ? html`<blockquote>${found.quote}</blockquote>` : nothing}
      <dl class="pairs">
        ${found.relation ? pair('States', html`${thing(subject?.id, subject?.name)} <span class="faint">${words(found.relation)}</span> ${thing(part('object')?.id, part('object')?.name)}`) : nothing}
        ${found.property ? pair('Gives', html`${words(found.property)} of ${thing(subject?.id, subject?.name)}: <b>${value(found)}</b>`) : nothing}
        ${!found.relation && !found.property && found.about.length ? pair('About', found.about.map(about => html`${thing(about.thing.id, about.thing.name)} `)) : nothing}
        ${pair('Stands in', html`${thing(found.document.id, found.document.name)}${found.locator ? `, ${found.locator}` : nothing}`)}
        ${found.said ? pair('Said', dayMark(found.said)) : nothing}
        ${pair('Known from', dayMark(found.knownOn))}
        ${found.credibility ? pair('Credibility', found.credibility) : nothing}
        ${pair('Id', html`<code>${found.id}</code> <a href=${`/api/claims/${encodeURIComponent(found.id)}.jsonld`} download>JSON-LD</a>`)}
      </dl>
      ${loadedSection('links', 'Claims that answer each other', links, answer => answer.rows.length ? linkList(answer.rows) : nothing)}
      ${said ? loadedSection('beside', `What else is said of its ${words(found.property)}`, said, answer =>
        beside(answer.rows.filter(row => row.property === found.property && row.claim !== id))) : nothing}
    </article>`,
  };
}

const linkList = links => html`<ul class="plain">${links.map(row => html`<li>
  <span class="link">${row.direction === 'out' ? words(row.link) : ANSWERED[row.link]}</span>
  <a href=${claimAddress(row.claim)}>${row.paraphrase}</a> <span class="who">${thing(row.speaker)}, ${dayMark(row.said)}</span></li>`)}</ul>`;

const beside = rows => rows.length
  ? html`<div class="sides">${rows.map(row => html`<div class="side">${statement(row)}</div>`)}</div>` : nothing;

/** What another claim does to this one, as this one suffers it. */
const ANSWERED = { DENIES: 'denied by', CONFIRMS: 'confirmed by', REPEATS: 'repeated by', RETRACTS: 'taken back by', CORRECTS: 'corrected by', PREFERS: 'preferred by' };

const pair = (term, text) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
