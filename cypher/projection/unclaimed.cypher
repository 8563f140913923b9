// A relationship that nobody claims any more is gone
UNWIND $topics AS topic
WITH topic, split(topic, ' ') AS word
WHERE size(word) >= 3
  AND NOT EXISTS {
    MATCH (c:Claim {topic: topic})
    WHERE c.retractedAt IS NULL AND NOT c.stance IN ['denies', 'doubts']
  }
MATCH (:Thing {id: word[0]})-[r:$(word[1])]->(:Thing {id: word[2]})
WHERE r.topic = topic
DELETE r
