// The shortest diplomatic path between two things
//
// Follows who took part, mediated, hosted, agreed, released, and who belongs to whom; not places, and not documents.
// One row for each step, with the claims that the step rests on. Of several paths of one length it is the first by the ids
// along it.
// @param from    id      uae        where the path begins
// @param to      id      trump      where it ends
// @param knownBy date?   2026-04-01 only what had been said by then
// @param limit   integer 30         at most this many rows
// @column step     integer which step, from 1
// @column from     id      the subject of the relationship
// @column relation string  the relationship
// @column to       id      its object
// @column fromName string  the subject's name
// @column toName   string  the object's name
// @column disputed boolean whether somebody denies it
// @column claims   list    the claims that say so
// @view graph from to relation

// One after the other: two that nothing joins yet would be a product.
MATCH (a:Thing {id: $from})
CALL (a) {
  MATCH (b:Thing {id: $to})
  RETURN b
}
MATCH way = SHORTEST 1 GROUPS (a) (()<-[:ABOUT]-(step:Claim
  WHERE step.relation IN ['PARTY_TO', 'SIGNED', 'PROPOSED', 'SUPPORTS', 'REJECTED', 'GUARANTEES', 'MEDIATED', 'HOSTED', 'TOOK_PART_IN',
      'PRODUCED', 'EXTENDS', 'REPLACES', 'HAS_PROVISION', 'BINDS', 'HAS_TRANSFER', 'FROM', 'TO', 'ATTRIBUTED_TO',
      'ALLEGED_BREACH_OF', 'HELD_OFFICE', 'BODY_OF', 'PART_OF']
    AND NOT step.stance IN ['denies', 'doubts']
    AND ($knownBy IS NULL OR step.knownOn <= $knownBy) AND (step.retractedAt IS NULL OR step.retractedAt > $knownBy)
    // Of many who say the same, one stands for all: else there are as many paths as there are ways to cite one.
    AND NOT EXISTS {
      MATCH (same:Claim {topic: step.topic})
      WHERE same.id < step.id AND NOT same.stance IN ['denies', 'doubts']
        AND ($knownBy IS NULL OR same.knownOn <= $knownBy) AND (same.retractedAt IS NULL OR same.retractedAt > $knownBy)
    }
  )-[:ABOUT]->()){1,12} (b)
WITH step, [n IN nodes(way) WHERE n:Thing | n.id] + [c IN step | c.topic] AS ids
ORDER BY ids
LIMIT 1
UNWIND range(0, size(step) - 1) AS i
WITH i + 1 AS step, step[i].topic AS topic
MATCH (from:Thing)<-[:ABOUT {as: 'subject'}]-(c:Claim {topic: topic})-[:ABOUT {as: 'object'}]->(to:Thing)
WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH step, from, c.relation AS relation, to, c ORDER BY c.id
WITH step, from, relation, to, collect(CASE WHEN NOT c.stance IN ['denies', 'doubts'] THEN c.id END) AS claims,
  any(stance IN collect(c.stance) WHERE stance = 'denies') AS denied
RETURN step, from.id AS from, relation, to.id AS to, from.name AS fromName, to.name AS toName,
  denied OR EXISTS {
    MATCH (said:Claim)<-[:DENIES]-(d:Claim)
    WHERE said.id IN claims AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } AS disputed, claims
ORDER BY step, relation
LIMIT $limit
