// Only an editorial note prefers one claim to its rivals
//
// $things narrows the check to preferences about these; null looks everywhere.
MATCH (p:Claim)-[:PREFERS]->(:Claim)
WHERE $things IS NULL OR EXISTS { (p)-[:ABOUT]->(t:Thing) WHERE t.id IN $things }
MATCH (p)-[:STATED_IN]->(d:Document)
WHERE d.kind <> 'editorial note'
RETURN DISTINCT p.id AS thing, [p.id] AS claims,
  p.id + ' prefers a claim, and stands in a document of the kind "' + d.kind + '"; write it as an editorial note of its own' AS message
ORDER BY thing
LIMIT 100
