// Which of these things are there
UNWIND $things AS id
MATCH (t:Thing {id: id})
RETURN id
ORDER BY id
