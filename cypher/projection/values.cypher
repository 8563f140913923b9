// A thing carries a plain value where the exact claims about it agree, at least one of them is more than a promise, and
// nobody denies it. Where they are rivals it names the property in disputed instead, and the values stay in the claims.
// A hedged figure (nearly, about) neither gives a value nor opens a dispute; a floor or a ceiling is a rival of an exact
// figure only where the two cannot both be so; an imprecise date only where the days it can mean lie apart. Where an editor prefers a claim, the thing carries its value, and names the property in
// preferred as well.
UNWIND $things AS id
MATCH (t:Thing {id: id})
OPTIONAL MATCH (c:Claim)
WHERE c.topic STARTS WITH id + '.' AND c.retractedAt IS NULL AND c.property IS NOT NULL
WITH t, c.property AS property, c ORDER BY c.id
WITH t, property, collect(c) AS claims
WITH t, property, claims,
  [c IN claims WHERE c.qualifier IS NULL AND NOT c.stance IN ['denies', 'doubts']] AS exact
WITH t, property, claims, exact,
  any(c IN claims WHERE c.stance = 'denies')
    OR any(c IN exact WHERE EXISTS { (c)<-[:DENIES]-(d:Claim) WHERE d.retractedAt IS NULL })
    OR any(a IN claims WHERE any(b IN claims WHERE
      (a.value <> b.value OR coalesce(a.unit <> b.unit, false))
      AND (a.stance <> b.stance OR NOT EXISTS { (a)-[:MADE_BY]->()<-[:MADE_BY]-(b) })
      AND NOT a.stance IN ['denies', 'doubts'] AND NOT b.stance IN ['denies', 'doubts']
      AND NOT coalesce(a.qualifier IN ['about', 'nearly'], false)
      AND CASE
        WHEN b.qualifier IN ['about', 'nearly'] THEN false
        WHEN a.qualifier IS NOT NULL OR b.qualifier IS NULL THEN a.qualifier IS NULL OR b.qualifier IS NOT NULL
        WHEN b.qualifier = 'more than' THEN coalesce(a.value <= b.value, true)
        WHEN b.qualifier = 'at least' THEN coalesce(a.value < b.value, true)
        WHEN b.qualifier = 'less than' THEN coalesce(a.value >= b.value, true)
        ELSE coalesce(a.value > b.value, true)
      END
      AND (a.earliest IS NULL OR b.earliest IS NULL OR a.latest < b.earliest OR b.latest < a.earliest)
    )) AS rival
WITH t, property, rival, exact[0] AS one,
  NOT rival AND all(c IN exact WHERE c.value = exact[0].value) AND any(c IN exact WHERE c.stance <> 'promises') AS agreed,
  [c IN claims WHERE EXISTS { (c)<-[:PREFERS]-(p:Claim) WHERE p.retractedAt IS NULL }] AS favoured
WITH t, property, rival, one, agreed,
  CASE WHEN all(c IN favoured WHERE c.value = favoured[0].value) THEN favoured[0] END AS preferred
WITH t, property, rival, preferred, coalesce(preferred, CASE WHEN agreed THEN one END) AS chosen
WITH t, property, rival, preferred, CASE
    WHEN chosen.earliest = chosen.latest AND NOT coalesce(chosen.doubtful, false) THEN chosen.earliest
    ELSE chosen.value
  END AS value
CALL (t, property, value) {
  WITH t, property, value WHERE property IS NOT NULL
  SET t[property] = value
}
WITH t, collect(CASE WHEN rival THEN property END) AS disputed, collect(CASE WHEN preferred IS NOT NULL THEN property END) AS preferred
SET t.disputed = CASE WHEN disputed <> [] THEN disputed END,
  t.preferred = CASE WHEN preferred <> [] THEN preferred END
