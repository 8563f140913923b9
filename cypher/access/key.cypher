// A key by its id, and whether it still opens
MATCH (k:AccessKey {id: $id})
RETURN k.id AS id, k.name AS name, k.role AS role, k.hash AS hash, k.createdAt AS createdAt, k.expiresAt AS expiresAt,
  k.revokedAt AS revokedAt, coalesce(k.expiresAt <= $now, false) AS expired
ORDER BY id
