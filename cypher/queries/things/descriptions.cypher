// How each document describes a thing, side by side
//
// A description is a document's and no claim: what it calls the thing, what kind it says it is, in which words it puts an
// obligation. The thing itself carries, one by one, the first that is given: its own document's, then by the documents'
// ids. What else there is stands here.
// @param thing id      energy-truce-2025 the thing
// @param limit integer 100               at most this many rows
// @column document  id     in which document
// @column publisher id     who published it
// @column as        id     under which id it is described there
// @column name      string what it is called
// @column aliases   list   by which other names
// @column kind      string what kind it is said to be
// @column text      string a provision's obligation
// @column effect    string prohibits, obliges or permits
// @column category  string who is transferred or released
// @column others    map    country code, Wikidata number, address and coordinates
// @column differs   list   in what it differs from what the thing carries
MATCH (t:Thing {id: $thing})
CALL (t) {
  MATCH (d:Document)-[says:DECLARES]->(t)
  RETURN d, says, t.id AS as
  UNION
  MATCH (d:Document)-[says:DECLARES]->(same:Thing {sameAs: t.id})
  RETURN d, says, same.id AS as
}
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(publisher)
RETURN d.id AS document, publisher.id AS publisher, as, says.name AS name, coalesce(says.aliases, []) AS aliases, says.kind AS kind,
  says.text AS text, says.effect AS effect, says.category AS category,
  says {.iso3, .wikidata, .url, .latitude, .longitude} AS others,
  [key IN ['name', 'kind', 'text', 'effect', 'category', 'iso3', 'wikidata', 'url', 'latitude', 'longitude'] WHERE says[key] <> t[key]] AS differs
ORDER BY document, as
LIMIT $limit
