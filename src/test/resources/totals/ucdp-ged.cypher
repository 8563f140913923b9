MATCH (i:Incident) WHERE i.id STARTS WITH 'ucdp-event-'
RETURN 'events' AS total, count(i) AS number;

MATCH (c:Claim {property: 'deaths'})-[:ABOUT]->(i)<-[:ABOUT]-(w:Claim {property: 'when'})
WHERE EXISTS { (c)-[:STATED_IN]->(:Document {dataset: $source}) }
WITH 'year ' + w.earliest.year AS total, count(i) AS events, sum(c.low) AS low, sum(c.value) AS best, sum(c.high) AS high
UNWIND [['events', events], ['low', low], ['best', best], ['high', high]] AS figure
RETURN total + ': ' + figure[0] AS total, figure[1] AS number;

MATCH (c:Claim {property: 'deaths'})-[:ABOUT]->(i)-[:PART_OF]->(d:Conflict)
WHERE EXISTS { (c)-[:STATED_IN]->(:Document {dataset: $source}) }
WITH replace(d.id, 'ucdp-dyad-', 'dyad ') AS total, count(i) AS events, sum(c.low) AS low, sum(c.value) AS best, sum(c.high) AS high
UNWIND [['events', events], ['low', low], ['best', best], ['high', high]] AS figure
RETURN total + ': ' + figure[0] AS total, figure[1] AS number
