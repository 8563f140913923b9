// Everything within one or two steps of a thing
//
// Two steps take in what the neighbours are related to. Places and kinds of facility are among the neighbours.
// @param thing   id      exchange-2025-03-19 the thing in the middle
// @param hops    integer =1                  how many steps: 1 or 2
// @param knownBy date?   2025-04-01          only what had been said by then
// @param limit   integer 100                 at most this many relationships
// @column from     id      the subject of the relationship
// @column fromName string  its name
// @column fromKind string  what it is
// @column relation string  the relationship
// @column to       id      its object
// @column toName   string  its name
// @column toKind   string  what it is
// @column disputed boolean whether somebody denies it
// @column claims   list    the claims that say so
// @view graph
MATCH (t:Thing {id: $thing})
CALL (t) {
  MATCH (t)-[r]-(:Thing)
  WHERE r.claims IS NOT NULL
  RETURN r, 1 AS step
  UNION
  MATCH (t)-[near]-(:Thing)-[r]-(:Thing)
  WHERE $hops > 1 AND near.claims IS NOT NULL AND r.claims IS NOT NULL
  RETURN r, 2 AS step
}
WITH r, min(step) AS step
WHERE $knownBy IS NULL
  OR any(id IN r.claims WHERE EXISTS { MATCH (c:Claim {id: id}) WHERE c.knownOn <= $knownBy })
WITH r, step, startNode(r) AS s, endNode(r) AS o
RETURN s.id AS from, s.name AS fromName, head([l IN labels(s) WHERE NOT l IN ['Thing', 'Actor', 'Mediator']]) AS fromKind,
  type(r) AS relation, o.id AS to, o.name AS toName, head([l IN labels(o) WHERE NOT l IN ['Thing', 'Actor', 'Mediator']]) AS toKind,
  coalesce(r.disputed, false) AS disputed, r.claims AS claims
ORDER BY step, from, relation, to, claims[0]
LIMIT $limit
