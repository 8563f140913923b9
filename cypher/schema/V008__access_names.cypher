// Names of what keys and records of what was done carry.
UNWIND ['hash', 'role', 'createdAt', 'expiresAt', 'revokedAt', 'at', 'who', 'what', 'target'] AS property
CALL db.createProperty(property);
