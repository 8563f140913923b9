MATCH (c:Claim {relation: 'PART_OF'})-[:STATED_IN]->(:Document {dataset: $source})
MATCH (e)<-[:ABOUT {as: 'subject'}]-(c)-[:ABOUT {as: 'object'}]->(k)
RETURN 'events in ' + left(toString(e.when), 4) + ', ' + replace(k.name, 'Conflict in ', '') AS total, count(e) AS number;

MATCH (c:Claim {relation: 'MEDIATED'})-[:STATED_IN]->(:Document {dataset: $source})
MATCH (c)-[link:ABOUT {as: 'subject'}]->()
RETURN replace(replace(link.declared, 'glopad-', 'third party '), 'mend-person-', 'mediator ') AS total, count(c) AS number
