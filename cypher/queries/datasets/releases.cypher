// Which releases of datasets are loaded, and how much they say
// @param limit integer 100 at most this many rows
// @column dataset     string  the dataset
// @column release     string  the release
// @column document    id      its document
// @column title       string  what it is called
// @column publisher   id      who publishes it
// @column publishedOn string  when, in EDTF: what it says is known from then on
// @column licence     string  its terms
// @column read        integer rows that were read
// @column refused     integer rows that were refused
// @column things      integer things it describes
// @column statements  integer claims it makes
// @column finished    boolean whether the load came to its end
// @scans Load there is one for each release
MATCH (l:Load)
MATCH (d:Document {id: l.id})-[:PUBLISHED_BY]->(publisher)
RETURN l.source AS dataset, l.release AS release, d.id AS document, d.name AS title, publisher.id AS publisher, d.publishedOn AS publishedOn,
  d.licence AS licence, l.read AS read, l.refused AS refused, COUNT { (d)-[:DECLARES]->() } AS things,
  COUNT { (d)<-[:STATED_IN]-() } AS statements, l.finished AS finished
ORDER BY dataset, l.number, document
LIMIT $limit
