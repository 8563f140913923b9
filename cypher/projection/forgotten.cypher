// A value that no claim gives any more is gone
UNWIND $topics AS topic
WITH split(topic, '.') AS word, topic
WHERE size(word) = 2 AND NOT topic CONTAINS ' ' AND NOT EXISTS { MATCH (c:Claim {topic: topic}) WHERE c.retractedAt IS NULL }
MATCH (t:Thing {id: word[0]})
SET t[word[1]] = null
