package org.example.talks;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

@Node("Actor")
class Participant {

	@Id
	private final String id;

	private final String name;

	private final String kind;

	Participant(String id, String name, String kind) {
		this.id = id;
		this.name = name;
		this.kind = kind;
	}

	public String getId() {
		return id;
	}

	public String getName() {
		return name;
	}

	public String getKind() {
		return kind;
	}

}
