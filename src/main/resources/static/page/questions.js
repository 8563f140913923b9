// The catalogue, and a form, an answer and the Cypher for each question in it.
import { html, nothing, render } from '/webjars/lit-html/lit-html.js';
import { ask, catalogue, kindOf, nameOf, Problem, questionAddress, written } from '/page/api.js';
import { loaded, Loadable, loadedSection } from '/page/loading.js';
import { chart } from '/page/chart.js';
import { answerGraph, around } from '/page/graph.js';
import { browserAddress } from '/page/neo4j.js';
import { claimAddress, claims, count, dayMark, groupBy, questionPage, section, table, thing, to, words } from '/page/parts.js';
import { lanes } from '/page/timeline.js';

export async function questions() {
  const all = await catalogue();
  const subjects = groupBy(all, question => question.query.split('/')[0]);
  return {
    title: 'Questions',
    takes: ['on', 'knownBy'],
    draw: () => html`<article>
      <h1>${count(all.length, 'question')}</h1>
      <p class="faint">Each is a file of Cypher, an address of the API and a form here.
        ${[...subjects.keys()].map(subject => html`<a class="chip" href=${`#${subject}`}>${words(subject)}</a> `)}</p>
      <div class="subjects">${[...subjects].map(([subject, its]) => section(subject, words(subject), html`<ul class="plain">${its.map(question => html`
        <li><a href=${questionPage(question.query, needed(question))}>${question.title}</a></li>`)}</ul>`))}</div>
    </article>`,
  };
}

/** The examples of what must be given, so that a question opens with an answer. */
export const needed = question => Object.fromEntries(question.parameters.filter(mustBeGiven)
  .map(({ name, example }) => [name, new URLSearchParams(location.search).get(name) ?? example]));

const mustBeGiven = parameter => !parameter.optional && (parameter.standard === undefined || parameter.standard === null);

export async function question({ path: [query], parameters, on, knownBy }) {
  const found = (await catalogue()).find(one => one.query === query);
  if (!found) throw new Problem(404, { detail: `There is no question “${query}”.` });
  const taken = found.parameters.map(parameter => parameter.name);
  const given = Object.fromEntries(Object.entries(parameters).filter(([name]) => taken.includes(name)));
  const complete = found.parameters.filter(mustBeGiven).every(({ name }) => given[name]);
  const answer = complete ? new Loadable(async () => {
    const answer = await ask(query, given);
    return { ...answer, graph: found.view.kind === 'graph' && answer.rows.length ? answerGraph(answer.rows, found.view.columns, around({ on, knownBy })) : undefined };
  }) : undefined;
  return {
    title: found.title,
    takes: taken.filter(name => ['on', 'knownBy'].includes(name)),
    draw: () => html`<article>
      <header class="head">
        <p><a href=${to('/questions')}>Questions</a> <span class="faint">/ ${words(query.split('/')[0])}</span></p>
        <h1>${found.title}</h1>
        ${found.description.split(/\n\s*\n/).filter(Boolean).map(text => html`<p class="prose">${text}</p>`)}
      </header>
      ${form(found, given, answer?.problem?.final ? answer.problem : undefined)}
      ${!answer || answer.problem?.final ? nothing : loadedSection('answer', answer.value ? count(answer.value.rows.length, 'row') + (answer.value.truncated ? ' of more' : '') : 'Answer', answer, ({ rows, truncated, graph }) => html`
        ${truncated ? html`<p class="cut">Cut after ${count(rows.length, 'row')}, as <code>limit</code> says; there are more.</p>` : nothing}
        ${rows.length ? html`${picture(found, rows, on, graph)}${answerTable(found, rows)}${downloads(found, given)}` : html`<p class="none">No row. Nobody is known to have said anything that answers this.</p>`}`)}
      ${section('cypher', 'The Cypher', html`
        <p class="tools">
          <a class="button" href=${browserAddress(query, given)} target="_blank" rel="noopener">Open in Neo4j Browser</a>
          <button type="button" @click=${event => copy(event, `curl '${location.origin}${questionAddress(query, given).replaceAll("'", '%27')}'`)}>Copy as curl</button>
          <button type="button" @click=${event => copy(event, found.cypher)}>Copy the Cypher</button>
          <a class="button" href=${questionAddress(query, given)} target="_blank" rel="noopener">JSON</a>
          <span role="status" class="copied"></span>
        </p>
        <pre class="cypher" tabindex="0" aria-label="Cypher"><code>${found.cypher}</code></pre>`)}
    </article>`,
  };
}

const FORMATS = { csv: 'CSV', ndjson: 'NDJSON', graphml: 'GraphML', gexf: 'GEXF', jsonld: 'JSON-LD' };

/** The answer as a file, in all that it can come as. */
const downloads = ({ query, formats }, given) => html`<p class="tools">Take it elsewhere:
  ${formats.filter(format => FORMATS[format]).map(format => html`
    <a class="button" href=${`/api/queries/${query}.${format}${written(given)}`} download>${FORMATS[format]}</a>`)}</p>`;

function form(question, given, problem) {
  const fault = problem?.parameter;
  return html`<form class="ask" action=${location.pathname} @submit=${submit} novalidate>
    ${question.parameters.map(parameter => html`<div class="field">
      <label for=${`p-${parameter.name}`}>${words(parameter.name)}${mustBeGiven(parameter) ? html` <span class="faint">(must be given)</span>` : nothing}</label>
      ${field(parameter, given[parameter.name] ?? '', fault === parameter.name)}
      <span class="hint" id=${`h-${parameter.name}`}>${parameter.description}</span>
      ${fault === parameter.name ? html`<span class="wrong" role="alert" id=${`w-${parameter.name}`}>${problem.message}</span>` : nothing}
    </div>`)}
    ${problem && !question.parameters.some(({ name }) => name === fault) ? html`<p class="wrong" role="alert">${problem.message}</p>` : nothing}
    <div class="field"><button type="submit" class="primary">Ask</button></div>
  </form>`;
}

function field({ name, type, example, standard }, value, wrong) {
  const described = `h-${name}${wrong ? ` w-${name}` : ''}`;
  if (type === 'BOOLEAN') {
    return html`<select id=${`p-${name}`} name=${name} aria-describedby=${described}>
      ${['', 'true', 'false'].map(choice => html`<option value=${choice} ?selected=${choice === value}>${choice || `— ${standard ?? ''}`}</option>`)}</select>`;
  }
  return html`<input id=${`p-${name}`} name=${name} type=${type === 'DATE' ? 'date' : 'text'} .value=${value} placeholder=${standard ?? example}
    inputmode=${type === 'INTEGER' ? 'numeric' : 'text'} aria-describedby=${described} aria-invalid=${wrong}
    list=${type === 'ID' ? `l-${name}` : nothing} @input=${type === 'ID' ? suggest : nothing} autocomplete="off" spellcheck="false">
    ${type === 'ID' ? html`<datalist id=${`l-${name}`}></datalist>` : nothing}`;
}

/** Things that are called as one types, for a field that takes an id. */
async function suggest({ target }) {
  const typed = target.value.trim();
  if (typed.length < 2) return;
  const { rows } = await ask('things/search', { q: typed, limit: 12 }).catch(() => ({ rows: [] }));
  if (target.value.trim() === typed) render(rows.filter(row => row.kind !== 'Claim' || target.name === 'claim').map(row => html`<option value=${row.id}>${row.name}</option>`), target.list);
}

function submit(event) {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  const link = document.createElement('a');
  link.href = to(location.pathname, given);
  document.body.append(link);
  link.click();
  link.remove();
}

async function copy({ target }, text) {
  const said = target.parentElement.querySelector('.copied');
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'Your browser does not let this page copy.';
  }
}

/** A bar's label, and of whom it is where the label alone does not tell. */
function barName(row, label, ids) {
  const name = typeof row[label] === 'string' ? nameOf(row[label]) : row[label];
  const of = ids.filter(id => id !== label && row[id]).map(id => nameOf(row[id])).filter(other => other !== name);
  return of.length ? `${name ?? '—'} · ${of.join(' · ')}` : name;
}

function picture({ view: { kind, columns }, columns: all }, rows, on, graph) {
  const ids = all.filter(column => column.type === 'id').map(column => column.name);
  if (kind === 'graph') return loaded(graph, drawn => drawn(), 'the graph');
  if (kind === 'chart') return chart(rows, columns, row => barName(row, columns[0], ids));
  if (kind === 'timeline') return lanes(rows.flatMap(row => Array.isArray(row[columns[0]])
    ? row[columns[0]].filter(part => part.from).map(part => ({ ...part, lane: [labelOf(row), part.accordingTo ?? part.office ?? part.title].filter(Boolean).map(one => nameOf(one)).join(' · ') }))
    : [{ from: row[columns[0]], to: columns[1] && row[columns[1]], lane: row.stance ?? row.response ?? row.link ?? row.change ?? row.kind ?? '', label: labelOf(row) }]), on);
  return nothing;
}

const labelOf = row => row.name ?? row.title ?? row.paraphrase ?? nameOf(String(Object.values(row)[0]));

function answerTable(question, rows) {
  // A name that stands in the next column as a link need not stand twice.
  const columns = question.columns.filter(({ name }) => !/(^n|N)ame$|^title$/.test(name)
    || !rows.every(row => Object.values(row).some(value => kindOf(value) && nameOf(value) === row[name])));
  return table('The answer', columns.map(column => html`<span title=${column.description}>${words(column.name)}</span>`),
    rows.map(row => columns.map(column => cell(column, row[column.name]))));
}

function cell({ name, type }, value) {
  if (value === null || value === undefined) return html`<span class="faint">—</span>`;
  if (name === 'claims') return claims(value);
  if (type === 'id') return ofId(value);
  if (type === 'date' || type === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return dayMark(value);
  if (Array.isArray(value)) return value.map((item, at) => typeof item === 'object' ? pairs(item) : html`${at ? ', ' : nothing}${known(item)}`);
  if (typeof value === 'object') return pairs(value);
  return typeof value === 'number' ? value.toLocaleString('en', { useGrouping: name !== 'year', maximumFractionDigits: 6 }) : known(value);
}

const ofId = id => String(id).includes(':') ? html`<a href=${claimAddress(id)}>${id}</a>` : thing(id);

/** A word that may be the id of a thing. */
function known(word) {
  if (typeof word !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*(:[a-z0-9-]+)?$/.test(word)) return String(word);
  if (word.includes(':')) return ofId(word);
  const name = nameOf(word);
  return kindOf(word) ? thing(word) : name;
}

const pairs = map => html`<span class="pairs-inline">${Object.entries(map).filter(([, value]) => value !== null)
  .map(([key, value]) => html`<span><i>${words(key)}</i> ${Array.isArray(value) ? value.join(', ') : known(value)}</span>`)}</span>`;
