MATCH (a:Agreement {kind: 'peace agreement'})
RETURN 'agreements' AS total, count(a) AS number;

MATCH (c:Claim {property: 'agreedOn'})-[:STATED_IN]->(:Document {dataset: $source})
RETURN 'agreed in ' + c.earliest.year AS total, count(c) AS number;

MATCH (a:Agreement)
UNWIND ['TjPrire', 'Ce', 'HrGen', 'GeWom', 'SsrDdr', 'ImSrc'] AS code
RETURN 'degrees of ' + code AS total, sum(a['pax' + code]) AS number
