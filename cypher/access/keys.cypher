// All keys, the oldest first
MATCH (k:AccessKey)
RETURN k.id AS id, k.name AS name, k.role AS role, k.createdAt AS createdAt, k.expiresAt AS expiresAt,
  k.revokedAt AS revokedAt, coalesce(k.expiresAt <= $now, false) AS expired
ORDER BY createdAt, id
