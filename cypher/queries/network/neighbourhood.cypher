// Everything within one or two steps of a thing
//
// Two steps take in what the neighbours are related to. Places and kinds of facility are among the neighbours.
// @param thing   id            exchange-2025-03-19 the thing in the middle
// @param hops    integer(1..2) =1                  how many steps
// @param on      date?         2025-03-19          only what held on that day, as far as its dates say
// @param knownBy date?         2025-04-01          only what had been said by then
// @param limit   integer       100                 at most this many relationships
// @column from     id      the subject of the relationship
// @column fromName string  its name
// @column fromKind string  what it is
// @column relation string  the relationship
// @column to       id      its object
// @column toName   string  its name
// @column toKind   string  what it is
// @column disputed boolean whether somebody denies it
// @column claims   list    the claims that say so
// @view graph from to relation
MATCH (t:Thing {id: $thing})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(c:Claim)
  WHERE c.relation IS NOT NULL
  RETURN c, 1 AS step
  UNION
  MATCH (t)<-[:ABOUT]-(near:Claim)-[:ABOUT]->(:Thing)<-[:ABOUT]-(c:Claim)
  WHERE $hops > 1 AND near.relation IS NOT NULL AND c.relation IS NOT NULL AND NOT near.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR near.knownOn <= $knownBy) AND (near.retractedAt IS NULL OR near.retractedAt > $knownBy)
  RETURN c, 2 AS step
}
WITH c, min(step) AS step
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  AND ($on IS NULL OR NOT coalesce(c.fromEarliest > $on, c.onEarliest > $on, false) AND NOT coalesce(c.toLatest < $on, false))
MATCH (s:Thing)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(o:Thing)
WITH s, o, c, step ORDER BY c.id
WITH s, o, c.relation AS relation, c.topic AS topic, min(step) AS step,
  collect(CASE WHEN NOT c.stance IN ['denies', 'doubts'] THEN c.id END) AS claims,
  any(stance IN collect(c.stance) WHERE stance = 'denies') AS denied
WHERE claims <> []
RETURN s.id AS from, s.name AS fromName, head([l IN labels(s) WHERE NOT l IN ['Thing', 'Actor', 'Mediator']]) AS fromKind,
  relation, o.id AS to, o.name AS toName, head([l IN labels(o) WHERE NOT l IN ['Thing', 'Actor', 'Mediator']]) AS toKind,
  denied OR EXISTS {
    MATCH (said:Claim)<-[:DENIES]-(denial:Claim)
    WHERE said.id IN claims AND ($knownBy IS NULL OR denial.knownOn <= $knownBy) AND (denial.retractedAt IS NULL OR denial.retractedAt > $knownBy)
  } AS disputed, claims
ORDER BY step, from, relation, to, claims[0]
LIMIT $limit
