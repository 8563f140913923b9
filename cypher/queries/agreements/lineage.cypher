// What an agreement extends, renews or replaces
// @param agreement id?     energy-truce-2025 only those before and after this one
// @param knownBy  date?   2025-04-01 only what had been said by then
// @param limit    integer 100        at most this many rows
// @column later    id     the later agreement
// @column relation string EXTENDS or REPLACES
// @column earlier  id     the earlier one
// @column denied   boolean whether somebody denies it
// @column speakers list   who says so
// @column claims   list   the claims that say so
// @view graph later earlier relation
// @scans EXTENDS,REPLACES each is a row, unless one agreement is asked about
MATCH (later:Agreement)<-[:ABOUT {as: 'subject'}]-(c:Claim)-[:ABOUT {as: 'object'}]->(earlier:Agreement)
WHERE c.relation IN ['EXTENDS', 'REPLACES'] AND NOT c.stance IN ['denies', 'doubts']
  AND ($agreement IS NULL OR EXISTS {
    MATCH (:Agreement {id: $agreement}) (()<-[:ABOUT]-(k:Claim WHERE k.relation IN ['EXTENDS', 'REPLACES'] AND NOT k.stance IN ['denies', 'doubts']
      AND ($knownBy IS NULL OR k.knownOn <= $knownBy) AND (k.retractedAt IS NULL OR k.retractedAt > $knownBy))-[:ABOUT]->()){0,10} (later)
  })
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
MATCH (c)-[:MADE_BY]->(speaker)
WITH later, earlier, c, speaker ORDER BY c.id
WITH later, earlier, c.relation AS relation, collect(DISTINCT speaker.id) AS speakers, collect(c.id) AS claims, collect(c.topic)[0] AS topic
RETURN later.id AS later, relation, earlier.id AS earlier,
  EXISTS {
    MATCH (d:Claim {topic: topic, stance: 'denies'})
    WHERE ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } OR EXISTS {
    MATCH (said:Claim)<-[:DENIES]-(d:Claim)
    WHERE said.id IN claims AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  } AS denied, speakers, claims
ORDER BY earlier, later, relation
LIMIT $limit
