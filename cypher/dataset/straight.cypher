// What records say of things that the graph does not have yet goes straight into it. Returns the records that were taken.
// What the others say may meet other words, and takes the way of dossiers, by the projection of all claims; the graph is
// the same either way. A dataset's own mapping stands in the place of the rows of the first subquery.
MATCH (d:Document {id: $document})
MATCH (publisher:Thing {id: $publisher}) WHERE publisher.sameAs IS NULL
CALL () {
  UNWIND $rows AS row RETURN row.record AS record, row.things AS things, row.claims AS claims
}
WITH d, publisher, record, things, claims
WHERE all(c IN claims WHERE all(key IN keys(c) WHERE key IN $said) AND c.value IS :: STRING | INTEGER | FLOAT | BOOLEAN
  AND c.date IS :: MAP AND c.from IS :: MAP AND c.to IS :: MAP AND c.on IS :: MAP
  AND coalesce(c.relation IN $relations, true) AND coalesce(c.stance IN $stances, true) AND coalesce(c.property =~ $property, true))
WITH d, publisher, record, [t IN things WHERE t.id IS NOT NULL] AS things, [c IN claims WHERE CASE
    WHEN c.by IS NULL AND 'by' IN keys(c) THEN false
    WHEN c.relation IS NOT NULL THEN c.subject IS NOT NULL AND c.object IS NOT NULL
    WHEN c.property IS NOT NULL THEN c.about IS NOT NULL AND coalesce(c.value, c.date) IS NOT NULL
    ELSE c.about IS NOT NULL
  END] AS claims
// Each thing is described by one record alone,
UNWIND things AS thing
WITH d, publisher, thing.id AS id, collect({record: record, things: things, claims: claims}) AS describing
WITH d, publisher, describing[0] AS r, size(describing) AS times
WHERE times = 1
WITH d, publisher, r.record AS record, collect(r)[0] AS r, count(*) AS alone
WHERE alone = size(r.things)
// and says nothing that reaches further, or twice, or of what is not there, or is judged to be another
WITH d, publisher, r, [t IN r.things | t.id] AS own
WHERE all(t IN r.things WHERE t.id IS :: STRING AND t.id =~ $id AND t.labels <> [] AND all(label IN t.labels WHERE label IN $kinds) AND coalesce(t.aliases, []) = [] AND all(key IN keys(t) WHERE key IN $described))
  AND all(c IN r.claims WHERE c.key IS :: STRING NOT NULL AND coalesce(c.subject, c.about) IN own
    AND NOT coalesce(c.relation IN $farReaching, false)
    AND (coalesce(c.stance, 'asserts') = 'asserts' OR (c.relation IS NULL AND c.property IS NULL)))
  AND size(reduce(keys = [], c IN r.claims | CASE WHEN c.key IN keys THEN keys ELSE keys + c.key END)) = size(r.claims)
  AND size(reduce(said = [], c IN r.claims | CASE WHEN c.property + c.about IN said OR c.relation + c.object IN said THEN said
    ELSE said + coalesce(c.property + c.about, c.relation + c.object, c.key) END)) = size(r.claims)
  AND none(c IN r.claims WHERE coalesce(c.object IN own OR c.by IN own, false))
  AND NOT EXISTS { UNWIND own AS id MATCH (t:Thing {id: id}) }
WITH d, publisher, r, [id IN [c IN r.claims | c.object] + [c IN r.claims | c.by] WHERE id IS NOT NULL] AS ids
WITH d, publisher, r, ids, COLLECT { UNWIND ids AS id MATCH (t:Thing {id: id}) WHERE t.sameAs IS NULL RETURN t } AS others
WHERE size(others) = size(ids)
CALL (d, publisher, r, others) {
  UNWIND r.things AS thing
  CREATE (t:Thing:$(thing.labels) {id: thing.id, name: thing.name, title: thing.title, kind: thing.kind, iso3: thing.iso3, gwno: thing.gwno,
    wikidata: thing.wikidata, url: thing.url, text: thing.text, effect: thing.effect, category: thing.category,
    latitude: thing.latitude, longitude: thing.longitude,
    coordinates: CASE WHEN abs(thing.latitude) <= 90 THEN point({latitude: thing.latitude, longitude: thing.longitude}) END})
  CREATE (d)-[x:DECLARES {record: r.record, labels: thing.labels, name: thing.name, title: thing.title, kind: thing.kind, iso3: thing.iso3, gwno: thing.gwno,
    wikidata: thing.wikidata, url: thing.url, text: thing.text, effect: thing.effect, category: thing.category,
    latitude: thing.latitude, longitude: thing.longitude, mention: CASE WHEN thing.mention THEN true END}]->(t)
  WITH d, publisher, r, others, t, thing
  UNWIND [c IN r.claims WHERE coalesce(c.subject, c.about) = thing.id] AS claim
  WITH d, publisher, r, others, t, claim, coalesce(claim.date.text, claim.value) AS value, $document + ':' + r.record + '.' + claim.key AS id,
    coalesce(' title=' + claim.title, '') + coalesce(' capacity=' + claim.capacity, '') + coalesce(' role=' + claim.role, '')
      + coalesce(' from=' + claim.from.text, '') AS details
  WITH *, coalesce(claim.about + '.' + claim.property, claim.subject + ' ' + claim.relation + ' ' + claim.object + details) AS topic
  CREATE (c:Claim {id: id, topic: topic, stance: coalesce(claim.stance, 'asserts'), relation: claim.relation, property: claim.property,
    value: value, low: claim.low, high: claim.high, unit: claim.unit, qualifier: claim.qualifier,
    earliest: claim.date.earliest, latest: claim.date.latest, doubtful: claim.date.doubtful,
    paraphrase: claim.paraphrase, title: claim.title, capacity: claim.capacity, role: claim.role, under: claim.under, credibility: claim.credibility,
    from: claim.from.text, fromEarliest: claim.from.earliest, fromLatest: claim.from.latest,
    to: claim.to.text, toEarliest: claim.to.earliest, toLatest: claim.to.latest,
    on: claim.on.text, onEarliest: claim.on.earliest, onLatest: claim.on.latest,
    details: CASE WHEN claim.relation IS NOT NULL AND details <> '' THEN details END,
    locator: 'row ' + r.record, knownOn: $knownOn, recordedAt: $recordedAt})
  CREATE (c)-[:STATED_IN]->(d)
  CREATE (c)-[:ABOUT {as: 'subject', declared: t.id}]->(t)
  FOREACH (speaker IN CASE WHEN claim.by IS NULL THEN [publisher] ELSE [o IN others WHERE o.id = claim.by][0..1] END |
    CREATE (c)-[:MADE_BY {declared: coalesce(claim.by, $publisher)}]->(speaker))
  FOREACH (property IN CASE WHEN claim.relation IS NULL AND claim.qualifier IS NULL AND claim.property IS NOT NULL THEN [claim.property] ELSE [] END |
    SET t[property] = CASE
      WHEN claim.date.earliest = claim.date.latest AND NOT coalesce(claim.date.doubtful, false) THEN claim.date.earliest
      ELSE value
    END)
  FOREACH (object IN CASE WHEN claim.relation IS NOT NULL THEN [o IN others WHERE o.id = claim.object][0..1] ELSE [] END |
    CREATE (c)-[:ABOUT {as: 'object', declared: claim.object}]->(object)
    CREATE (t)-[:$(claim.relation) {topic: topic, claims: [id], title: claim.title, capacity: claim.capacity, role: claim.role, under: claim.under,
      from: claim.from.text, fromEarliest: claim.from.earliest, fromLatest: claim.from.latest,
      to: claim.to.text, toEarliest: claim.to.earliest, toLatest: claim.to.latest,
      on: claim.on.text, onEarliest: claim.on.earliest, onLatest: claim.on.latest}]->(object))
}
RETURN r.record AS record
