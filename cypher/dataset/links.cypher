// What a newer release corrects or withdraws
UNWIND $claims AS id
MATCH (c:Claim {id: id})
UNWIND [['RETRACTS', c.retracts], ['CORRECTS', c.corrects]] AS link
UNWIND link[1] AS other
MATCH (older:Claim {id: other})
MERGE (c)-[:$(link[0])]->(older)
