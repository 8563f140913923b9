// What one speaker said, in the order of time
//
// Shows how an account changes: "before" is the value the same speaker, or one who speaks for the same state, gave last for
// the same property or relationship. What was taken back since is shown, with the day.
// @param speaker id      russia-mod  who; whoever speaks for a state counts as the state
// @param about   id?     exchange-2025-03-19-wounded only about this thing
// @param knownBy date?   2025-04-01  only what had been said by then
// @param limit   integer 200         at most this many rows
// @column said       string when, in EDTF
// @column speaker    id     who said it
// @column stance     string asserts, promises, denies …
// @column topic      string the property or relationship; null for a remark
// @column value      any    the value
// @column before     any    the value last given for the same, where it was another
// @column retractedAt date  when it was taken back or corrected, if it was by then
// @column paraphrase string what was said, in our words
// @column document   id     in which document
// @column claim      id     the claim
// @view timeline said
MATCH (side:Actor {id: $speaker})
MATCH (speaker:Actor)-[:BODY_OF|HELD_OFFICE]->{0,3}(side)
WITH DISTINCT speaker
MATCH (speaker)<-[:MADE_BY]-(c:Claim)-[:STATED_IN]->(d)
WHERE ($about IS NULL OR EXISTS { (c)-[:ABOUT]->(:Thing {id: $about}) })
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy)
WITH c, speaker, d ORDER BY coalesce(c.saidEarliest, c.knownOn), c.knownOn, c.id
WITH collect({claim: c, speaker: speaker.id, document: d.id}) AS account
UNWIND range(0, size(account) - 1) AS i
WITH account[i] AS now, [earlier IN account[..i] WHERE earlier.claim.topic = account[i].claim.topic | earlier.claim.value] AS earlier, i
RETURN coalesce(now.claim.said, toString(now.claim.knownOn)) AS said, now.speaker AS speaker, now.claim.stance AS stance,
  now.claim.topic AS topic, now.claim.value AS value,
  CASE WHEN earlier <> [] AND earlier[-1] <> now.claim.value THEN earlier[-1] END AS before,
  CASE WHEN $knownBy IS NULL OR now.claim.retractedAt <= $knownBy THEN now.claim.retractedAt END AS retractedAt,
  now.claim.paraphrase AS paraphrase, now.document AS document, now.claim.id AS claim
ORDER BY i
LIMIT $limit
