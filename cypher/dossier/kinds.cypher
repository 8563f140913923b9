// As what other documents declare these things
UNWIND $things AS id
MATCH (:Thing {id: id})<-[declares:DECLARES]-(other:Document)
WHERE other.id <> $document
RETURN id, declares.labels AS labels, other.id AS document
ORDER BY id, document
