// Whether any key opens
MATCH (k:AccessKey)
WHERE k.revokedAt IS NULL AND NOT coalesce(k.expiresAt <= $now, false)
RETURN k.id AS id
ORDER BY id
LIMIT 1
