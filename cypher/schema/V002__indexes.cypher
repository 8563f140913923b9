// Claims are found by what they are about: all rivals share one topic.
CREATE INDEX claim_topic IF NOT EXISTS FOR (c:Claim) ON (c.topic);
// Claims are found by the relationship they assert, or by the property they give a value for.
CREATE INDEX claim_relation IF NOT EXISTS FOR (c:Claim) ON (c.relation);
CREATE INDEX claim_property IF NOT EXISTS FOR (c:Claim) ON (c.property);
// What was said by a day.
CREATE INDEX claim_known_on IF NOT EXISTS FOR (c:Claim) ON (c.knownOn);
// What is judged to be the same as a thing.
CREATE INDEX thing_same_as IF NOT EXISTS FOR (t:Thing) ON (t.sameAs);
// Search: names in any script, and our own words. Latin accents and case are folded.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Thing|Claim) ON EACH [n.name, n.title, n.aliases, n.paraphrase]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
