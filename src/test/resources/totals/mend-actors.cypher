MATCH (:Document {dataset: $source})-[:DECLARES]->(t:Thing) WHERE t.id STARTS WITH 'glopad-'
RETURN 'actors' AS total, count(DISTINCT t) AS number
