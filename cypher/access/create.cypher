// A new key; of the secret only the checksum is kept
CREATE (:AccessKey {id: $id, hash: $hash, role: $role, name: $name, createdAt: $now, expiresAt: $expiresAt})
