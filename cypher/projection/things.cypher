// A thing is what the documents that declare it say of it: a document's word on itself first, then by the order of ids,
// so that the order of loading does not matter. Other names become aliases, and so do the names of what is judged to be
// the same. What is the same as another keeps its name and nothing else; what nobody declares any more is gone.
UNWIND $things AS id
MATCH (one:Thing {id: id})
UNWIND [one.id, one.sameAs] AS same
MATCH (t:Thing {id: same})
WITH DISTINCT t
REMOVE t:Actor:Person:State:Organization:Agreement:Provision:Negotiation:Exchange:Transfer:Incident:Place:FacilityKind:Conflict:Document
REMOVE t.name, t.title, t.aliases, t.aliasLanguages, t.kind, t.iso3, t.wikidata, t.url, t.text, t.effect, t.category,
  t.gwno, t.latitude, t.longitude, t.coordinates, t.publishedOn, t.language, t.licence, t.sha256, t.reliability, t.dataset
WITH t
CALL (t) {
  MATCH (d)-[declares:DECLARES]->(t)
  RETURN d = t AS itself, true AS own, d.id AS document, declares
  UNION
  MATCH (same:Thing {sameAs: t.id})
  MATCH (d)-[declares:DECLARES]->(same)
  RETURN false AS itself, false AS own, d.id AS document, declares
}
WITH t, own, declares ORDER BY itself DESC, own DESC, coalesce(declares.mention, false), document, declares.name, declares.record
WITH t, collect(properties(declares)) AS declarations
WITH t, CASE WHEN coalesce(declarations[0].mention, false) THEN declarations ELSE [d IN declarations WHERE NOT coalesce(d.mention, false)] END AS declarations
WITH t, CASE WHEN t.sameAs IS NULL THEN declarations ELSE [{name: declarations[0].name, labels: []}] END AS declarations
SET t:$(declarations[0].labels)
WITH t, declarations,
  COLLECT {
    UNWIND declarations AS declaration
    WITH declaration, coalesce(declaration.aliases, []) AS aliases
    UNWIND range(0, size(aliases)) AS i
    WITH CASE WHEN i < size(aliases) THEN aliases[i] ELSE declaration.name END AS alias,
      CASE WHEN i < size(aliases) THEN coalesce(declaration.aliasLanguages[i], '') ELSE '' END AS language
    WHERE alias <> declarations[0].name
    WITH alias, max(language) AS language
    RETURN [alias, language] ORDER BY alias
  } AS aliases
SET t.aliases = CASE WHEN aliases <> [] THEN [a IN aliases | a[0]] END,
  t.aliasLanguages = CASE WHEN any(a IN aliases WHERE a[1] <> '') THEN [a IN aliases | a[1]] END
WITH t, declarations
UNWIND declarations AS declaration
UNWIND keys(declaration) AS key
WITH t, key, collect(declaration[key])[0] AS value
WHERE NOT key IN ['labels', 'aliases', 'aliasLanguages', 'refersTo', 'record', 'digest', 'mention']
SET t[key] = value
WITH DISTINCT t WHERE abs(t.latitude) <= 90
SET t.coordinates = point({latitude: t.latitude, longitude: t.longitude})
