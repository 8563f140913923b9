// Who is judged to be the same as whom. Chains end in one thing; a judgement that two are not the same breaks the link.
// Returns the claims that now mean another thing than before.
UNWIND $topics AS topic
WITH split(topic, ' ') AS word
WHERE size(word) >= 3 AND word[1] IN ['SAME_AS', 'NOT_SAME_AS']
UNWIND [word[0], word[2]] AS id
MATCH (t:Thing)-[:SAME_AS]->{0,10}(:Thing {id: id})
WITH DISTINCT t
CALL (t) {
  MATCH (t) ((a)-[:SAME_AS]->(b) WHERE NOT EXISTS { (a)-[:NOT_SAME_AS]-(b) }){0,10} (one:Thing)
  WHERE NOT EXISTS { (one)-[:SAME_AS]->(other) WHERE NOT EXISTS { (one)-[:NOT_SAME_AS]-(other) } }
  RETURN min(one.id) AS one
}
WITH t, one, coalesce(t.sameAs, t.id) AS before
WHERE one <> before
SET t.sameAs = CASE WHEN one <> t.id THEN one END
WITH t, one, before
MATCH (was:Thing {id: before})
OPTIONAL MATCH (was)<-[link:ABOUT|MADE_BY]-(c:Claim)
WHERE link.declared = t.id AND (type(link) = 'MADE_BY' OR NOT coalesce(c.relation IN ['SAME_AS', 'NOT_SAME_AS'], false))
UNWIND [t.id, one, before] AS thing
RETURN collect(DISTINCT c.id) AS claims, collect(DISTINCT thing) AS things
