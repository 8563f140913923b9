// Finds who is declared under a name or a number, as documents spell it, without looking at every declaration.
CREATE FULLTEXT INDEX declared IF NOT EXISTS FOR ()-[d:DECLARES]-() ON EACH [d.name, d.aliases, d.wikidata, d.iso3]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
