// Which of these things are there, and what they are judged to be
UNWIND $things AS id
MATCH (t:Thing {id: id})
RETURN id, t.sameAs AS sameAs
ORDER BY id
