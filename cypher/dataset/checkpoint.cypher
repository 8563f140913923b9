// How far the load of a release is
MERGE (l:Load {id: $id})
SET l += $load
