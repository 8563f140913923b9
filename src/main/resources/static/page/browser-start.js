// Starts Neo4j Browser with what Parley gives it: the questions as saved scripts, the style, and nothing that reports outside.
// Neo4j Browser keeps these in local storage and reads them when it starts. Scripts and a style that a user saved there stay;
// the command that runs first is ours at each start.
import { catalogue } from '/page/api.js';
import { settings } from '/page/neo4j.js';

const OURS = 'parley/';

const kept = key => JSON.parse(localStorage.getItem(`neo4j.${key}`) ?? 'null');
const keep = (key, value) => localStorage.setItem(`neo4j.${key}`, JSON.stringify(value));
const others = key => (kept(key) ?? []).filter(one => !String(one.id).startsWith(OURS));

const text = address => fetch(address).then(response => response.text());

async function stock() {
  const [questions, style] = await Promise.all([catalogue(), text('/guide/style.grass')]);
  const subjects = [...new Set(questions.map(question => question.query.split('/')[0]))];
  keep('folders', [...others('folders'), ...subjects.map(subject => ({ id: OURS + subject, name: `Parley: ${subject}` }))]);
  keep('documents', [...others('documents'), ...questions.map(question => ({
    id: OURS + question.query, folder: OURS + question.query.split('/')[0], content: question.cypher,
  }))]);
  if (!kept('grass')) keep('grass', rules(style));
  keep('settings', { ...kept('settings'), initCmd: settings(questions, {}), allowUserStats: false, allowCrashReports: false, showSampleScripts: false, enableMultiStatementMode: true });
}

/** A style sheet as Neo4j Browser keeps it: selectors with their properties. */
const rules = style => Object.fromEntries([...style.matchAll(/([\w.*]+)\s*\{([^}]*(?:\{[^}]*\}[^}]*)?)\}/g)].map(([, selector, body]) =>
  [selector, Object.fromEntries([...body.matchAll(/([\w-]+)\s*:\s*("?)(.*?)\2\s*;/g)].map(([, name, , value]) => [name, value]))]));

const script = source => new Promise((loaded, failed) =>
  document.body.append(Object.assign(document.createElement('script'), { src: source, onload: loaded, onerror: failed })));

/** Puts the question of the address into the editor, and its parameters into what Neo4j Browser runs first. */
async function open() {
  const { question, ...parameters } = Object.fromEntries(new URLSearchParams(location.search));
  const found = question && (await catalogue()).find(one => one.query === question);
  if (!found) return;
  // It decodes the whole address before it looks for the parts, so these two would end the text; to Cypher their codes are the same.
  const text = found.cypher.trim().replaceAll('&', '\\u0026').replaceAll('#', '\\u0023');
  const own = Object.fromEntries(found.parameters.map(({ name, standard }) => [name, parameters[name] ?? standard ?? '']));
  const others = (await catalogue()).filter(one => one !== found);
  keep('settings', { ...kept('settings'), initCmd: settings([found, ...others], own) });
  history.replaceState(null, '', `/browser/?cmd=edit&arg=${encodeURIComponent(text)}`);
}

/** Neo4j Browser's own page, without what it shows where there is no JavaScript: a parser takes that for elements of the page. */
async function start() {
  const page = (await text('/browser/index.html')).replace(/<noscript>.*?<\/noscript>/gs, '');
  const { head, body, scripts } = new DOMParser().parseFromString(page, 'text/html');
  document.head.append(...head.querySelectorAll('style, link'));
  document.body.append(...body.querySelectorAll(':scope > div'));
  for (const { attributes } of scripts) if (attributes.src) await script(attributes.src.value);
}

const notice = document.getElementById('start');
await stock().catch(problem => console.error(problem));
await open().catch(problem => console.error(problem));
await start().then(() => notice.remove(), () => {
  notice.textContent = 'Neo4j Browser could not be loaded. Reload the page to try again.';
});
