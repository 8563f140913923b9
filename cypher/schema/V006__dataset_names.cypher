// Names that datasets bring.
UNWIND [
  'gwno', 'low', 'high', 'dataset', 'record', 'source', 'release', 'mapping', 'number', 'line', 'read', 'written',
  'unchanged', 'refused', 'withdrawn', 'finished', 'mention'
] AS property
CALL db.createProperty(property);
