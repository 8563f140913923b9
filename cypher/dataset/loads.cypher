// The releases of a source that were loaded, the newest first
MATCH (l:Load)
WHERE $source IS NULL OR l.source = $source
RETURN l.id AS id, l.source AS source, l.release AS release, l.publishedOn AS publishedOn, l.sha256 AS sha256, l.mapping AS mapping,
  l.number AS number, l.line AS line, l.read AS read, l.written AS written, l.unchanged AS unchanged, l.refused AS refused,
  l.withdrawn AS withdrawn, l.finished AS finished, l.recordedAt AS recordedAt
ORDER BY source, number DESC, id
