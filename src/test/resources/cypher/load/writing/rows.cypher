// A mapping that writes, which it may not
UNWIND $rows AS row
CREATE (:Thing {id: 'written-' + row.id})
RETURN row.record AS record, [] AS things, [] AS claims
