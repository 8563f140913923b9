// What a thing is, and how much is said of it
//
// An id that was judged to be the same as another answers for the other.
// @param thing   id      energy-truce-2025 the thing
// @param knownBy date?   2025-04-01        only what had been said by then
// @param limit   integer 1                 at most this many rows
// @column id          id      its id
// @column kind        string  what it is: Person, State, Agreement …
// @column name        string  its name
// @column aliases     list    its other names
// @column description string  of what kind it is, in the documents' words
// @column text        string  a provision's obligation
// @column side        id      the state that an actor speaks for
// @column publisher   id      who published it, if it is a document
// @column publishedOn string  when, in EDTF
// @column url         string  where it is found
// @column about       integer how many claims are about it
// @column made        integer how many claims it makes, if it is an actor
// @column states      integer how many claims stand in it, if it is a document
// @column firstKnown  date    the first day on which anything was said of it
// @column lastKnown   date    the last
MATCH (asked:Thing {id: $thing})
MATCH (t:Thing {id: coalesce(asked.sameAs, asked.id)})
CALL (t) {
  MATCH (t)<-[:ABOUT]-(c:Claim)
  WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN count(DISTINCT c) AS about, min(c.knownOn) AS firstKnown, max(c.knownOn) AS lastKnown
}
CALL (t) {
  MATCH (t)<-[:MADE_BY]-(c:Claim)
  WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN count(c) AS made
}
CALL (t) {
  MATCH (t)<-[:STATED_IN]-(c:Claim)
  WHERE ($knownBy IS NULL OR c.knownOn <= $knownBy) AND (c.retractedAt IS NULL OR c.retractedAt > $knownBy)
  RETURN count(c) AS states
}
WITH *
WHERE $knownBy IS NULL OR about + made + states > 0
OPTIONAL MATCH (t)-[:PUBLISHED_BY]->(publisher)
RETURN t.id AS id, head([label IN labels(t) WHERE NOT label IN ['Thing', 'Actor', 'Mediator']]) AS kind, t.name AS name,
  coalesce(t.aliases, []) AS aliases, t.kind AS description, t.text AS text, t.side AS side, publisher.id AS publisher,
  toString(t.publishedOn) AS publishedOn, t.url AS url, about, made, states, firstKnown, lastKnown
ORDER BY id
LIMIT $limit
