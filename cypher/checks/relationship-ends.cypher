// Relationships run between the kinds of things they are meant for
//
// $things narrows the check to relationships that leave these; null looks everywhere.
UNWIND [
  ['PARTY_TO', 'Actor', 'Agreement|Exchange|Negotiation|Incident|Conflict'],
  ['SIGNED', 'Actor', 'Agreement'],
  ['PROPOSED', 'Actor', 'Agreement|Provision|Exchange|Negotiation'],
  ['SUPPORTS', 'Actor', 'Actor|Agreement|Provision|Exchange|Negotiation'],
  ['REJECTED', 'Actor', 'Agreement|Provision|Exchange|Negotiation'],
  ['GUARANTEES', 'Actor', 'Agreement|Provision'],
  ['MEDIATED', 'Actor', 'Agreement|Exchange|Negotiation|Transfer'],
  ['HOSTED', 'Actor|Place', 'Negotiation|Exchange|Transfer|Agreement'],
  ['TOOK_PART_IN', 'Actor', 'Negotiation|Exchange|Agreement|Incident'],
  ['PRODUCED', 'Negotiation', 'Agreement|Exchange'],
  ['EXTENDS', 'Agreement', 'Agreement'],
  ['REPLACES', 'Agreement', 'Agreement'],
  ['HAS_PROVISION', 'Agreement', 'Provision'],
  ['BINDS', 'Provision|Agreement', 'Actor'],
  ['COVERS', 'Provision|Agreement', 'FacilityKind|Place'],
  ['HAS_TRANSFER', 'Exchange', 'Transfer'],
  ['FROM', 'Transfer', 'Actor'],
  ['TO', 'Transfer', 'Actor'],
  ['OCCURRED_IN', 'Incident|Negotiation|Exchange|Transfer|Agreement|Conflict', 'Place|State'],
  ['TARGETED', 'Incident', 'FacilityKind|Place|Actor'],
  ['ATTRIBUTED_TO', 'Incident', 'Actor'],
  ['ALLEGED_BREACH_OF', 'Incident', 'Agreement|Provision'],
  ['HELD_OFFICE', 'Person', 'Organization|State'],
  ['BODY_OF', 'Organization', 'Organization|State'],
  ['PART_OF', 'Actor|Place|Transfer|Exchange|Negotiation|Agreement|Incident|Conflict', 'Organization|State|Place|Transfer|Exchange|Negotiation|Agreement|Incident|Conflict'],
  ['KIND_OF', 'FacilityKind', 'FacilityKind'],
  ['REFERS_TO', 'Document', 'Document|Agreement'],
  ['RAISED_WITH', 'Incident', 'Actor'],
  ['SAME_AS', 'Thing', 'Thing'],
  ['NOT_SAME_AS', 'Thing', 'Thing']
] AS rule
WITH rule[0] AS relation, split(rule[1], '|') AS subjects, split(rule[2], '|') AS objects
MATCH (s:Thing)-[r:$(relation)]->(o:Thing)
WHERE ($things IS NULL OR s.id IN $things)
  AND NOT (any(label IN labels(s) WHERE label IN subjects) AND any(label IN labels(o) WHERE label IN objects))
RETURN s.id AS thing, r.claims AS claims,
  relation + ' runs from ' + reduce(a = '', l IN subjects | a + CASE a WHEN '' THEN '' ELSE ' or ' END + l)
    + ' to ' + reduce(a = '', l IN objects | a + CASE a WHEN '' THEN '' ELSE ' or ' END + l)
    + ', and "' + s.id + ' ' + relation + ' ' + o.id + '" does not; turn it round, or use another relationship' AS message
ORDER BY thing, message
LIMIT 100
