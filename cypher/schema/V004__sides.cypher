// The state that an actor speaks for stands on the actor, so that no question has to look for it.
CALL db.createProperty('side');
MATCH (t:Thing)-[:BODY_OF|HELD_OFFICE]->{1,3}(state:State)
WITH t, min(state.id) AS side
SET t.side = side;
