// A claim is taken back by who made it or published it; anyone else denies it
//
// $things narrows the check to claims about or by these; null looks everywhere.
MATCH (r:Claim)-[:RETRACTS|CORRECTS]->(c:Claim)-[:MADE_BY]->(speaker)
WHERE $things IS NULL OR EXISTS { (r)-[:ABOUT|MADE_BY]->(t:Thing) WHERE t.id IN $things } OR speaker.id IN $things
MATCH (r)-[:MADE_BY]->(taker)
MATCH (c)-[:STATED_IN]->(d)
WHERE taker <> speaker AND NOT EXISTS { (d)-[:PUBLISHED_BY]->(taker) }
  AND NOT EXISTS { (taker)-[:BODY_OF|HELD_OFFICE]->{1,3}(:State)<-[:BODY_OF|HELD_OFFICE]-{0,3}(speaker) }
RETURN r.id AS thing, [r.id] AS claims,
  r.id + ': ' + taker.id + ' neither made nor published the claim ' + c.id + '; write denies, not retracts or corrects' AS message
ORDER BY thing, message
LIMIT 100
