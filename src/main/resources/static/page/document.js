// What a document says, in its order.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { claimAddress, cut, dayMark, thing, value, words } from '/page/parts.js';

export function documentClaims(answer) {
  return html`<ol class="evidence">${answer.rows.map(row => html`<li class=${row.retractedAt ? 'retracted' : ''}>
    <span class="locator">${row.locator}</span>
    <div>
      <p class="paraphrase"><a href=${claimAddress(row.claim)}>${row.paraphrase}</a></p>
      <p class="who">${thing(row.speaker)} <i>${row.stance}</i>, ${dayMark(row.said)}${gives(row)}
        ${row.retractedAt ? html` · taken back ${dayMark(row.retractedAt)}` : nothing}</p>
    </div></li>`)}</ol>${cut(answer, 'claim')}`;
}

/** What a claim gives: a value of a thing's property, or a relationship. */
function gives({ subject, object, property, relation, ...row }) {
  if (relation) return html` · ${thing(subject)} <span class="faint">${words(relation)}</span> ${thing(object)}`;
  if (property) return html` · ${thing(subject)}: ${words(property)} ${value(row)}`;
  return subject ? html` · about ${thing(subject)}` : nothing;
}
