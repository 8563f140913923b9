// One record of what was done to the graph, by whom and when
CREATE (:AuditRecord {id: $id, at: $at, who: $who, what: $what, target: $target})
