// Who is judged to be the same as whom: all that judgements connect, in whichever direction they are written; a judgement
// that two are not the same breaks the link between these two. They are one under the id that is judged to be the same as
// no other, the end of the chain; of several ends, or in a circle, under the first by id.
// Returns the claims that now mean another thing than before.
UNWIND $topics AS topic
WITH split(topic, ' ') AS word
WHERE size(word) >= 3 AND word[1] IN ['SAME_AS', 'NOT_SAME_AS']
UNWIND [word[0], word[2]] AS id
MATCH (start:Thing {id: id})
WITH DISTINCT start
MATCH SHORTEST 1 (start) ((a)-[:SAME_AS]-(b) WHERE NOT EXISTS { (a)-[:NOT_SAME_AS]-(b) })* (t:Thing)
WITH start, t, EXISTS { (t)-[:SAME_AS]->(other) WHERE NOT EXISTS { (t)-[:NOT_SAME_AS]-(other) } } AS passes
WITH start, collect(t) AS group, min(CASE WHEN NOT passes THEN t.id END) AS end, min(t.id) AS first
UNWIND group AS t
WITH DISTINCT t, coalesce(end, first) AS one
WITH t, one, coalesce(t.sameAs, t.id) AS before
WHERE one <> before
SET t.sameAs = CASE WHEN one <> t.id THEN one END
WITH t, one, before
MATCH (was:Thing {id: before})
OPTIONAL MATCH (was)<-[link:ABOUT|MADE_BY]-(c:Claim)
WHERE link.declared = t.id AND (type(link) = 'MADE_BY' OR NOT coalesce(c.relation IN ['SAME_AS', 'NOT_SAME_AS'], false))
UNWIND [t.id, one, before] AS thing
RETURN collect(DISTINCT c.id) AS claims, collect(DISTINCT thing) AS things
