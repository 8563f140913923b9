// A question as Neo4j Browser takes it.

/** The address that opens a question in Neo4j Browser, its parameters filled in. */
export const browserAddress = (query, parameters) => `/browser/?${new URLSearchParams({ question: query, ...parameters })}`;

/**
 * The command that sets the parameters of all questions, so that each saved script runs as it stands: those given, and for the
 * others their standard value, the example of one that must be given, or null.
 */
export function settings(questions, given) {
  const values = new Map();
  for (const { name, type, optional, standard, example } of questions.flatMap(question => question.parameters)) {
    const value = literal(type, given[name] ?? standard ?? (optional ? null : example));
    if (!values.has(name) || values.get(name) === 'null') values.set(name, value);
  }
  const returned = [...values].map(([name, value]) => `${value} AS ${name}`);
  return `:param [{${[...values.keys()].join(', ')}}] => { RETURN ${returned.join(', ')} }`;
}

/** A value as Cypher; it may come from anybody's link, so nothing of it is taken for Cypher. */
function literal(type, value) {
  if (value === undefined || value === null || value === '') return 'null';
  const quoted = `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (type === 'DATE') return `date(${quoted})`;
  if (type === 'STRING' || type === 'ID') return quoted;
  if (type === 'BOOLEAN') return String(value === 'true');
  return Number.isFinite(Number(value)) ? String(Number(value)) : 'null';
}
