// What is said of a thing, property by property
//
// One row for each value that somebody gives. Rival values stand side by side; nothing is averaged and nothing is hidden.
// @param thing   id      exchange-2025-03-19 the thing
// @param knownBy date?   2025-04-01          only what had been said by then
// @param limit   integer 100                 at most this many rows
// @column property  string what the value is of
// @column value     any    the value: a number, words, or a date in EDTF
// @column unit      string its unit
// @column qualifier string how it was hedged: about, nearly, more than …
// @column stance    list   what the speakers do with it: asserts, promises, denies …
// @column speakers  list   who says it
// @column disputed  boolean whether the claims about this property disagree
// @column claims    list   the claims that say it
MATCH (t:Thing {id: $thing})<-[:ABOUT]-(c:Claim)-[:MADE_BY]->(speaker)
WHERE c.property IS NOT NULL
  AND ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
WITH c.property AS property, c, speaker ORDER BY c.id
WITH property, collect({claim: c, speaker: speaker.id}) AS said
WITH property, said, [s IN said WHERE NOT s.claim.stance IN ['denies', 'doubts']] AS affirming
WITH property, said, any(s IN said WHERE s.claim.stance = 'denies')
  OR EXISTS {
    MATCH (one:Claim)<-[:DENIES]-(d:Claim)
    WHERE one.id IN [s IN affirming | s.claim.id] AND ($knownBy IS NULL OR d.knownOn <= $knownBy) AND (d.retractedAt IS NULL OR d.retractedAt > $knownBy)
  }
  OR any(a IN affirming WHERE any(b IN affirming WHERE
    (a.claim.value <> b.claim.value OR coalesce(a.claim.unit <> b.claim.unit, false))
    AND (a.speaker <> b.speaker OR a.claim.stance <> b.claim.stance)
    AND NOT coalesce(a.claim.qualifier IN ['about', 'nearly'], false)
    AND CASE
      WHEN b.claim.qualifier IN ['about', 'nearly'] THEN false
      WHEN a.claim.qualifier IS NOT NULL OR b.claim.qualifier IS NULL THEN a.claim.qualifier IS NULL OR b.claim.qualifier IS NOT NULL
      WHEN b.claim.qualifier = 'more than' THEN coalesce(a.claim.value <= b.claim.value, true)
      WHEN b.claim.qualifier = 'at least' THEN coalesce(a.claim.value < b.claim.value, true)
      WHEN b.claim.qualifier = 'less than' THEN coalesce(a.claim.value >= b.claim.value, true)
      ELSE coalesce(a.claim.value > b.claim.value, true)
    END
    AND (a.claim.earliest IS NULL OR b.claim.earliest IS NULL OR a.claim.latest < b.claim.earliest OR b.claim.latest < a.claim.earliest))) AS disputed
UNWIND said AS s
WITH property, disputed, s.claim AS c, s.speaker AS speaker
RETURN property, c.value AS value, c.unit AS unit, c.qualifier AS qualifier,
  collect(DISTINCT c.stance) AS stance, collect(DISTINCT speaker) AS speakers, disputed, collect(c.id) AS claims
ORDER BY property, claims[0]
LIMIT $limit
