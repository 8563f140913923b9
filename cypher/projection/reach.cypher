// The claims that may change with these: themselves, and those they deny, retract, correct or prefer; with their topics
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:DENIES|RETRACTS|CORRECTS|PREFERS]->{0,3}(c:Claim)
RETURN DISTINCT c.id AS claim, c.topic AS topic
ORDER BY claim
