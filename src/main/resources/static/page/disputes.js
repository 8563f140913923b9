// Rival claims side by side, about one thing or all.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { nameOf } from '/page/api.js';
import { answerOf, loaded } from '/page/loading.js';
import { claimAddress, count, cut, dayMark, groupBy, thing, to, value, words } from '/page/parts.js';

export function disputes({ parameters, knownBy }) {
  const about = parameters.about;
  const answer = answerOf('claims/disputed', { about, knownBy });
  return {
    title: 'Disputes',
    takes: ['knownBy'],
    draw: () => html`<article>
      <header class="head">
        <h1>${about ? html`What is disputed about ${thing(about)}` : 'What is disputed'}</h1>
        <p class="faint">${answer.value ? summary(answer.value) : nothing}
          ${about ? html`<a href=${to('/disputes')}>All disputes</a>` : nothing}</p>
      </header>
      ${loaded(answer, ({ rows }) => rows.length ? [...groupBy(rows, row => row.about)].map(dispute)
        : html`<p class="none">Nobody had contradicted anybody${knownBy ? html` by ${dayMark(knownBy)}` : nothing}.</p>`, 'the disputes')}
      ${answer.value ? cut(answer.value, 'rival claim') : nothing}
    </article>`,
  };
}

const summary = ({ rows, truncated }) => html`${count(groupBy(rows, row => row.topic).size, 'dispute')}, ${
  count(rows.length, 'rival claim')}${truncated ? ' of more' : ''}; in each, the earliest first.`;

const dispute = ([id, rows]) => html`<section class="dispute" aria-label=${nameOf(id)}>
  <h2>${thing(id, rows[0].aboutName ?? id)}</h2>
  ${[...groupBy(rows, row => row.topic)].map(([topic, rivals]) => html`
    <h3>${words(topicWord(topic))}</h3>
    <div class="sides">${[...groupBy(rivals, row => `${row.value} ${row.unit} ${row.qualifier}`).values()].map(same => html`<div class="side">
      <p class="value large">${value(same[0])}</p>
      ${same.map(row => html`<p class="statement">
        <span class="who">${thing(row.speaker)} <i>${row.stance}</i>, ${dayMark(row.said)}</span>
        <a class="paraphrase" href=${claimAddress(row.claim)}>${row.paraphrase}</a>
        <span class="who">${thing(row.document)}</span></p>`)}
    </div>`)}</div>`)}
</section>`;

/** The property or the relationship, which a topic has beside the things that it is about. */
const topicWord = topic => topic.split(/[\s.]+/).find(part => /^[A-Z_]{2,}$/.test(part)) ?? topic.split(".").at(-1);
