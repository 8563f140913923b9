// How a thing is related to others, and who says so
// @param thing   id      exchange-2025-03-19 the thing
// @param on      date?   2025-03-19          only what held on that day, as far as its dates say
// @param knownBy date?   2025-04-01          only what had been said by then
// @param limit   integer 100                 at most this many rows
// @column direction string  out if the thing is the subject, in if it is the object
// @column relation  string  the relationship
// @column other     id      the other thing
// @column otherName string  its name
// @column details   map     what the first claim says beside: title, capacity, role, under, from, to, on
// @column disputed  boolean whether somebody denies it
// @column deniedBy  list    who denies it
// @column speakers  list    who says so
// @column claims    list    the claims that say so
MATCH (t:Thing {id: $thing})<-[mine:ABOUT]-(c:Claim)-[other:ABOUT]->(what:Thing)
WHERE c.relation IS NOT NULL AND mine.as <> other.as
  AND ($on IS NULL OR NOT coalesce(c.fromEarliest > $on, c.onEarliest > $on, false) AND NOT coalesce(c.toLatest < $on, false))
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH mine.as AS role, what, c, speaker ORDER BY c.id
WITH role, what, c.relation AS relation, c.topic AS topic, collect({claim: c, speaker: speaker.id}) AS said
WITH role, what, relation, said, [s IN said WHERE NOT s.claim.stance IN ['denies', 'doubts']] AS asserted
WHERE asserted <> []
WITH role, what, relation, asserted, asserted[0].claim AS first, COLLECT {
    UNWIND said AS s
    CALL (s) {
      WITH s WHERE s.claim.stance = 'denies'
      RETURN s.speaker AS denier
      UNION
      WITH s.claim AS c
      MATCH (c)<-[:DENIES]-(denial:Claim)-[:MADE_BY]->(who)
      WHERE NOT c.stance IN ['denies', 'doubts']
        AND ($knownBy IS NULL OR denial.knownOn <= $knownBy) AND (denial.retractedAt IS NULL OR denial.retractedAt > $knownBy)
      RETURN who.id AS denier
    }
    RETURN DISTINCT denier ORDER BY denier
  } AS deniedBy
RETURN CASE role WHEN 'subject' THEN 'out' ELSE 'in' END AS direction, relation, what.id AS other, what.name AS otherName,
  first {.title, .capacity, .role, .under, .from, .to, .on} AS details, deniedBy <> [] AS disputed, deniedBy,
  COLLECT { UNWIND asserted AS s RETURN DISTINCT s.speaker AS speaker ORDER BY speaker } AS speakers,
  [s IN asserted | s.claim.id] AS claims
ORDER BY relation, direction, other, claims[0]
LIMIT $limit
