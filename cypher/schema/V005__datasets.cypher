// A release is loaded once, and a load that was stopped is found again.
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (n:Load) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
// States are joined by the numbers that datasets give them.
CREATE INDEX state_iso3 IF NOT EXISTS FOR (n:State) ON (n.iso3);
CREATE INDEX state_gwno IF NOT EXISTS FOR (n:State) ON (n.gwno);
// What happened in some days, among a million events.
CREATE INDEX claim_property_earliest IF NOT EXISTS FOR (c:Claim) ON (c.property, c.earliest);
