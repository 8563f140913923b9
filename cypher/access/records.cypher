// Who did what, the newest first; ids are in the order of time
MATCH (r:AuditRecord)
WHERE r.id < $before
RETURN r.id AS id, r.at AS at, r.who AS who, r.what AS what, r.target AS target
ORDER BY id DESC
LIMIT $limit
