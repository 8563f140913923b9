// An actor's side is the state that it speaks for: as a body of it, in an office of it, or in an office of its body. Of
// several it is the first by id. Looks at whatever leads to where these relationships begin.
UNWIND $topics AS topic
WITH split(topic, ' ') AS word
WHERE size(word) >= 3 AND word[1] IN ['BODY_OF', 'HELD_OFFICE']
MATCH (t:Thing)-[:BODY_OF|HELD_OFFICE]->{0,2}(:Thing {id: word[0]})
WITH DISTINCT t
CALL (t) {
  OPTIONAL MATCH (t)-[:BODY_OF|HELD_OFFICE]->{1,3}(state:State)
  RETURN min(state.id) AS side
}
SET t.side = side
