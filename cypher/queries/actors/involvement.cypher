// What an actor takes part in, and as what
// @param actor   id      uae         who
// @param knownBy date?   2025-04-01  only what had been said by then
// @param limit   integer 100         at most this many rows
// @column relation string  MEDIATED, PARTY_TO, TOOK_PART_IN, HOSTED …
// @column what     id      in what
// @column name     string  what it is called
// @column kind     string  what it is
// @column when     string  when it was held, agreed or began, in EDTF: the earliest day that somebody gives
// @column disputed boolean whether somebody denies it
// @column speakers list    who says so
// @column claims   list    the claims that say so
// @view timeline when
MATCH (a:Actor {id: $actor})<-[:ABOUT {as: 'subject'}]-(c:Claim)-[:ABOUT {as: 'object'}]->(what:Agreement|Exchange|Negotiation|Incident|Transfer)
WHERE NOT c.stance IN ['denies', 'doubts']
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH what, c, speaker ORDER BY c.id
WITH what, c.relation AS relation, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims, collect(c.topic)[0] AS topic
RETURN relation, what.id AS what, what.name AS name, head([l IN labels(what) WHERE l <> 'Thing']) AS kind,
  COLLECT {
    MATCH (what)<-[:ABOUT]-(dated:Claim)
    WHERE dated.property IN ['when', 'startsOn', 'agreedOn'] AND NOT dated.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR dated.knownOn <= $knownBy) AND (dated.retractedAt IS NULL OR dated.retractedAt > $knownBy)
    RETURN dated.value ORDER BY dated.earliest, dated.value LIMIT 1
  }[0] AS when,
  EXISTS {
    MATCH (d:Claim {topic: topic, stance: 'denies'})
    WHERE ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } OR EXISTS {
    MATCH (said:Claim)<-[:DENIES]-(d:Claim)
    WHERE said.id IN claims AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } AS disputed, speakers, claims
ORDER BY when, relation, what
LIMIT $limit
