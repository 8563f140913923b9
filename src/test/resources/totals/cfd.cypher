MATCH (a:Agreement) WHERE a.id STARTS WITH 'cfd-' AND EXISTS { (a)<-[:ABOUT]-(:Claim {relation: 'PARTY_TO'}) }
RETURN 'ceasefires' AS total, count(a) AS number;

MATCH (a)<-[:ABOUT]-(c:Claim {property: 'agreedOn'})-[:STATED_IN]->(:Document {dataset: $source})
RETURN 'declared in ' + c.earliest.year AS total, count(DISTINCT a) AS number;

MATCH (p:Agreement)<-[:ABOUT {as: 'object'}]-(c:Claim {relation: 'PART_OF'})-[:STATED_IN]->(:Document {dataset: $source})
RETURN 'agreements of PA-X' AS total, count(DISTINCT p) AS number;

MATCH (c:Claim {relation: 'MEDIATED'})-[:STATED_IN]->(:Document {dataset: $source})
MATCH (m)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(what)
RETURN replace(m.id, 'cfd-mediator-', 'mediator ') AS total, count(DISTINCT what) AS number
