// Where a place lies, as one value: what is near another is found by it.
CALL db.createProperty('coordinates');
MATCH (p:Place) WHERE abs(p.latitude) <= 90
SET p.coordinates = point({latitude: p.latitude, longitude: p.longitude});
