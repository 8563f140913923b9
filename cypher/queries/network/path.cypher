// The shortest diplomatic path between two things
//
// Follows who took part, mediated, hosted, agreed, released, and who belongs to whom; not places, and not documents.
// One row for each step, with the claims that the step rests on.
// @param from  id      uae     where the path begins
// @param to    id      trump   where it ends
// @param limit integer 30      at most this many rows
// @column step     integer which step, from 1
// @column from     id      the subject of the relationship
// @column relation string  the relationship
// @column to       id      its object
// @column fromName string  the subject's name
// @column toName   string  the object's name
// @column disputed boolean whether somebody denies it
// @column claims   list    the claims that say so
// @view graph
MATCH path = SHORTEST 1 (a:Thing {id: $from})-[:PARTY_TO|SIGNED|PROPOSED|SUPPORTS|REJECTED|GUARANTEES|MEDIATED|HOSTED|TOOK_PART_IN|PRODUCED|EXTENDS|REPLACES|HAS_PROVISION|BINDS|HAS_TRANSFER|FROM|TO|ATTRIBUTED_TO|ALLEGED_BREACH_OF|HELD_OFFICE|BODY_OF|PART_OF]-{1,12}(b:Thing {id: $to})
UNWIND range(0, length(path) - 1) AS i
WITH i + 1 AS step, relationships(path)[i] AS r
RETURN step, startNode(r).id AS from, type(r) AS relation, endNode(r).id AS to, startNode(r).name AS fromName,
  endNode(r).name AS toName, coalesce(r.disputed, false) AS disputed, r.claims AS claims
ORDER BY step, relation
LIMIT $limit
