MATCH (p)<-[:ABOUT {as: 'subject'}]-(c:Claim {relation: 'HELD_OFFICE'})-[:STATED_IN]->(:Document {dataset: $source})
RETURN replace(p.id, 'phoenix-', 'offices of ') AS total, count(c) AS number
