// A thing's page: what is said of it, by which side, how it is related, when, and where it stands.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { ask, catalogue, kindOf, nameOf } from '/page/api.js';
import { claimAddress, claims, count, cut, dayMark, groupBy, kindTag, list, questionPage, section, thing as link, to, value, words } from '/page/parts.js';
import { answerOf, loaded, Loadable, loadedSection } from '/page/loading.js';
import { agreement } from '/page/agreement.js';
import { documentClaims } from '/page/document.js';
import { neighbourhood } from '/page/graph.js';
import { needed } from '/page/questions.js';
import { timeline } from '/page/timeline.js';

/** How much is shown of a thing that thousands of claims are about. */
const RELATIONS = 150;

export async function thing({ path: [id], on, knownBy }) {
  const found = (await ask('things/overview', { thing: id, knownBy })).rows[0];
  if (!found) return notYet(id, knownBy);
  return found.kind === 'Document' ? documentPage(found, { knownBy }) : page(found, { on, knownBy });
}

/** A thing that nobody had spoken of by then. */
function notYet(id, knownBy) {
  return {
    title: id,
    takes: ['knownBy'],
    draw: () => html`<article><header class="head"><h1>${nameOf(id)}</h1></header>
      <p class="notice">Nobody had spoken of it by ${dayMark(knownBy)}.</p></article>`,
  };
}

function page(found, { on, knownBy }) {
  const of = { thing: found.id, knownBy };
  // A value without what each speaker does with it (promises, denies) would tell half, so these two come together.
  const evidence = new Loadable(() => Promise.all([ask('things/facts', of), ask('things/said', of)]));
  const relations = answerOf('things/relations', { ...of, on, limit: RELATIONS });
  const dated = answerOf('things/timeline', { ...of, around: on, limit: 60 });
  const documents = answerOf('things/documents', of);
  const all = new Loadable(catalogue);
  const graph = neighbourhood(found, { on, knownBy });
  const more = found.kind === 'Agreement' ? agreement(found.id, { on, knownBy }) : undefined;
  return {
    title: found.name,
    takes: ['on', 'knownBy'],
    draw: () => html`<article>
      ${head(found)}
      ${more?.() ?? nothing}
      ${loadedSection('facts', 'What is said of it', evidence, ([facts, said]) => facts.rows.length ? factTable(facts, said) : nothing)}
      ${evidence.value ? sides(...evidence.value) : nothing}
      ${loadedSection('relations', 'How it is related', relations, answer => answer.rows.length ? relationGroups(answer, found) : nothing)}
      ${relations.value?.rows.length === 0 ? nothing : loadedSection('neighbourhood', 'Neighbourhood', graph, drawn => drawn())}
      ${loadedSection('timeline', 'Timeline', dated, ({ rows, truncated }) => rows.length ? timeline(rows, { on, self: found.id, cut: truncated }) : nothing)}
      ${loadedSection('documents', 'Its documents', documents, answer => answer.rows.length ? documentList(answer) : nothing)}
      ${loadedSection('asked', 'Ask about it', all, questions => asked(found, questions))}
    </article>`,
  };
}

function head(found) {
  return html`<header class="head">
    <p>${kindTag(found.kind)} ${found.description ? html`<span class="faint">${found.description}</span>` : nothing}
      ${found.side && found.side !== found.id ? html`<span class="faint">speaks for</span> ${link(found.side)}` : nothing}</p>
    <h1>${found.name ?? found.id}</h1>
    ${found.aliases.length ? html`<p class="faint">also ${found.aliases.join(', ')}</p>` : nothing}
    ${found.text ? html`<p class="lead">${found.text}</p>` : nothing}
    <p class="faint">${count(found.about, 'claim')} about it${found.firstKnown ? html`, known from ${dayMark(found.firstKnown)} to ${dayMark(found.lastKnown)}` : nothing}
      ${found.made ? html` · <a href=${questionPage('claims/by-speaker', { speaker: found.id })}>${count(found.made, 'claim')} made by it</a>` : nothing}
      ${found.about ? html` · <a href=${to('/disputes', { about: found.id })}>disputes about it</a>` : nothing}
      · <code>${found.id}</code></p>
  </header>`;
}

function factTable(facts, said) {
  return html`<dl class="facts">${[...groupBy(facts.rows, row => row.property)].map(([property, rows]) => html`
    <div class=${rows[0].disputed ? 'fact is-disputed' : 'fact'}>
      <dt>${words(property)}${rows[0].disputed ? html` <a class="disputed" href="#side-by-side">disputed</a>` : nothing}</dt>
      ${rows.map(row => html`<dd>
        <span class="value">${value(row)}</span>
        <span class="who">${speakers(row, said)}</span>
        ${claims(row.claims)}
      </dd>`)}
    </div>`)}</dl>${cut(facts, 'value')}`;
}

/** Who gives a value, by what they do with it; whoever only asserts it needs no word. */
function speakers(row, said) {
  const its = said.rows.filter(one => row.claims.includes(one.claim));
  if (its.length < row.claims.length) return list(row.speakers, id => link(id));
  const unique = rows => [...new Set(rows.map(one => one.speaker))];
  return [...groupBy(its, one => one.stance)].map(([stance, rows], at) => html`${at ? '; ' : nothing}${
    stance === 'asserts' && its.every(one => one.stance === 'asserts') ? nothing : html`<i>${stance}</i> `}${list(unique(rows), id => link(id))}`);
}

/** Where the sides differ: one column for each. */
function sides(facts, said) {
  const contested = new Set(facts.rows.filter(row => row.disputed).map(row => row.property));
  const groups = [...groupBy(said.rows.filter(row => contested.has(row.property)), row => row.property)];
  if (!groups.length) return nothing;
  return section('side-by-side', 'Side by side', html`${groups.map(([property, rows]) => html`
    <h3>${words(property)}</h3>
    <div class="sides">${[...groupBy(rows, row => row.side)].map(([side, its]) => html`<section class="side" aria-label=${`according to ${side}`}>
      <h4>${link(side)}</h4>
      ${its.map(statement)}
    </section>`)}</div>`)}${cut(said, 'claim')}`);
}

export const statement = row => html`<p class=${`statement is-${row.stance}`}>
  <a class="value" href=${claimAddress(row.claim)}>${row.stance === 'denies' ? html`not ` : nothing}${row.value === null || row.value === undefined ? row.paraphrase : value(row)}</a>
  <span class="who"><i>${row.stance}</i> ${link(row.speaker)}, ${dayMark(row.said)}</span>
  <span class="who">${link(row.document)}${row.locator ? `, ${row.locator}` : nothing}</span>
</p>`;

function relationGroups(relations, found) {
  const groups = groupBy(relations.rows, row => `${row.direction} ${row.relation}`);
  return html`<div class="relations">${[...groups.values()].map(rows => html`<div class=${rows.length < 10 ? 'whole' : ''}>
    <h3>${rows[0].direction === 'out' ? `${words(rows[0].relation)} …` : `… ${words(rows[0].relation)}`}</h3>
    <ul class="plain">${rows.map(row => html`<li>
      ${link(row.other, row.otherName ?? row.other)} ${details(row.details)}
      ${row.disputed ? html`<span class="who"><a class="disputed" href=${to('/disputes', { about: found.id })}>denied</a> by ${list(row.deniedBy, id => link(id))}; said by</span>` : nothing}
      <span class="who">${list(row.speakers, id => link(id))}</span> ${claims(row.claims)}</li>`)}</ul></div>`)}</div>
    ${cut(relations, 'relationship')}`;
}

function details(said) {
  const { from, to: until, on, ...rest } = Object.fromEntries(Object.entries(said ?? {}).filter(([, given]) => given !== null));
  const days = on ? dayMark(on) : from || until ? html`${dayMark(from)} – ${dayMark(until)}` : nothing;
  const texts = Object.values(rest).join(', ');
  return html`${texts ? html`<span class="faint">${texts}</span> ` : nothing}${days === nothing ? nothing : html`<span class="faint">${days}</span>`}`;
}

const documentList = documents => html`<ul class="plain">${documents.rows.map(row => html`<li>
  <span class="date">${dayMark(row.publishedOn)}</span> ${link(row.document, row.title ?? row.document)}
  ${row.publisher ? html`<span class="who">${link(row.publisher)}</span>` : nothing}
  <span class="faint">${count(row.count, 'claim')}</span></li>`)}</ul>${cut(documents, 'document')}`;

/** The questions that take such a thing: those whose example is one. */
function asked(found, all) {
  const questions = all.flatMap(question => question.parameters
    .filter(({ type, example }) => type === 'ID' && nameOf(example) && kindOf(example) === found.kind).slice(0, 1)
    .map(({ name }) => html`<li><a href=${questionPage(question.query, { ...needed(question), [name]: found.id })}>${question.title}</a></li>`));
  return questions.length ? html`<ul class="plain columns">${questions}</ul>` : nothing;
}

function documentPage(found, { knownBy }) {
  const said = answerOf('claims/in-document', { document: found.id, knownBy, limit: 300 });
  const descriptions = answerOf('things/descriptions', { thing: found.id });
  return {
    title: found.name,
    takes: ['knownBy'],
    draw: () => html`<article>
      <header class="head">
        <p>${kindTag(found.kind)} ${found.description ? html`<span class="faint">${found.description}</span>` : nothing}</p>
        <h1>${found.name ?? found.id}</h1>
        <p>${found.publisher ? link(found.publisher) : nothing}${found.publishedOn ? html`, ${dayMark(found.publishedOn)}` : nothing}
          ${/^https?:/.test(found.url ?? '') ? html` · <a href=${found.url} rel="noreferrer">${found.url}</a>` : nothing}</p>
        <p class="faint">${count(found.states, 'claim')} stand in it · <code>${found.id}</code>
          · <a href=${`/api/documents/${encodeURIComponent(found.id)}.jsonld`} download>JSON-LD</a></p>
      </header>
      ${loadedSection('claims', 'What it says', said, documentClaims)}
      ${loaded(descriptions, ({ rows }) => rows.some(row => row.differs.length)
        ? html`<p class="faint">Documents describe it differently.</p>` : nothing, 'its descriptions')}
    </article>`,
  };
}
