// Take claims out of the graph
UNWIND $claims AS id
MATCH (c:Claim {id: id})
DETACH DELETE c
