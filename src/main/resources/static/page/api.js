// What the pages ask of Parley: the questions of its catalogue, and lookups of one claim.

export class Problem extends Error {
  constructor(status, { title, detail, parameter }) {
    super(detail ?? title ?? `The server answered ${status}`);
    this.status = status;
    this.parameter = parameter;
    /** Whether the same request would have the same answer. */
    this.final = status >= 400 && status < 500 && status !== 429;
  }
}

async function get(address) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: 'application/json' } });
  } catch {
    throw new Problem(0, { detail: 'Parley does not answer. Is it still running?' });
  }
  const body = await response.json().catch(() => undefined);
  if (!response.ok) throw new Problem(response.status, body ?? {});
  if (body === undefined) throw new Problem(0, { detail: 'The answer broke off' });
  return body;
}

/** The parameters as a query string; those without a value are left out. */
export function written(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length ? '?' + new URLSearchParams(given) : '';
}

export const questionAddress = (query, parameters) => `/api/queries/${query}${written(parameters)}`;

/** An answer: its rows by column, and whether there are more. */
export const ask = (query, parameters = {}) => get(questionAddress(query, parameters));

export const claim = id => get(`/api/claims/${encodeURIComponent(id)}`);

let questions;

/** All questions, with parameters, columns and Cypher. */
export const catalogue = () => questions ??= get('/api/queries').catch(problem => {
  questions = undefined;
  throw problem;
});

const names = new Map();
const wanted = new Set();

/** The name of a thing, or its id until the name is there. */
export function nameOf(id) {
  if (!names.has(id)) wanted.add(id);
  return names.get(id)?.name ?? id;
}

export const kindOf = id => names.get(id)?.kind;

/** Whether a page has asked for names that are not there yet. */
export function namesMissing() {
  for (const id of wanted) if (names.has(id) || id.includes(',')) wanted.delete(id);
  return wanted.size > 0;
}

/** Fetches the names that were missed. */
export async function fetchNames() {
  const ids = [...wanted];
  wanted.clear();
  const parts = [];
  while (ids.length) parts.push(ids.splice(0, 100));
  for (const part of parts) {
    const { rows } = await ask('things/names', { ids: part.join(',') });
    part.forEach(id => names.set(id, null));
    rows.forEach(row => names.set(row.id, row));
  }
}
