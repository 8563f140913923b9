// The keys of a name that are not revoked
MATCH (k:AccessKey {name: $name})
WHERE k.revokedAt IS NULL
RETURN k.id AS id
ORDER BY id
