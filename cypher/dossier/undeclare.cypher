// A document no longer speaks of the things it does not name
MATCH (:Document {id: $document})-[d:DECLARES]->(t:Thing)
WHERE NOT t.id IN $things
DELETE d
