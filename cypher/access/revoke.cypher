// A key that opens nothing any more; it stays, so that the audit can be read
MATCH (k:AccessKey {id: $id})
WHERE k.revokedAt IS NULL
SET k.revokedAt = $now
RETURN k.id AS id
