// A release is not loaded any more
MATCH (l:Load {id: $id})
DELETE l
