// A thing is what the documents that declare it say of it: a document's word on itself first, then by the order of ids,
// so that the order of loading does not matter. Other names become aliases. What nobody declares any more is gone.
UNWIND $things AS id
MATCH (t:Thing {id: id})
REMOVE t:Actor:Person:State:Organization:Agreement:Provision:Negotiation:Exchange:Transfer:Incident:Place:FacilityKind:Document
REMOVE t.name, t.title, t.aliases, t.kind, t.iso3, t.wikidata, t.url, t.text, t.effect, t.category, t.latitude,
  t.longitude, t.publishedOn, t.language, t.licence, t.sha256, t.recordedAt
WITH t
OPTIONAL MATCH (d)-[declares:DECLARES]->(t)
WITH t, declares ORDER BY d = t DESC, d.id
WITH t, collect(properties(declares)) AS declarations
CALL (t, declarations) {
  WITH t, declarations WHERE declarations = []
  DETACH DELETE t
}
WITH t, declarations WHERE declarations <> []
SET t:$(declarations[0].labels)
WITH t, declarations,
  COLLECT {
    UNWIND declarations AS declaration
    UNWIND coalesce(declaration.aliases, []) + [declaration.name] AS alias
    WITH DISTINCT alias WHERE alias <> declarations[0].name
    RETURN alias ORDER BY alias
  } AS aliases
SET t.aliases = CASE WHEN aliases = [] THEN null ELSE aliases END
WITH t, declarations
UNWIND declarations AS declaration
UNWIND keys(declaration) AS key
WITH t, key, collect(declaration[key])[0] AS value
WHERE NOT key IN ['labels', 'aliases', 'refersTo']
SET t[key] = value
