// What the pages ask of Parley: the questions of its catalogue, and lookups of one claim.

export class Problem extends Error {
  constructor(status, { title, detail, parameter }) {
    super(detail ?? title ?? `The server answered ${status}`);
    this.status = status;
    this.parameter = parameter;
  }
}

async function get(address, again = true) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: 'application/json' } });
  } catch {
    throw new Problem(0, { detail: 'Parley does not answer. Is it still running?' });
  }
  // A question that is asked for the first time waits until the database has planned it; the second time it need not.
  if (response.status === 504 && again) return get(address, false);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, body);
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

/** Fetches the names that were missed; true if there are new ones. */
export async function fetchNames() {
  const ids = [...wanted].filter(id => !id.includes(','));
  wanted.clear();
  if (!ids.length) return false;
  const parts = [];
  while (ids.length) parts.push(ids.splice(0, 100));
  for (const part of parts) {
    const { rows } = await ask('things/names', { ids: part.join(',') });
    part.forEach(id => names.set(id, null));
    rows.forEach(row => names.set(row.id, row));
  }
  return true;
}
