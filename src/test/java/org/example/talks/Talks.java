package org.example.talks;

import java.util.List;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

@Node("Negotiation")
class Talks {

	@Id
	private final String id;

	private final String name;

	private final String kind;

	@Relationship(type = "TOOK_PART_IN", direction = Relationship.Direction.INCOMING)
	private final List<Participation> participants;

	Talks(String id, String name, String kind, List<Participation> participants) {
		this.id = id;
		this.name = name;
		this.kind = kind;
		this.participants = participants;
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

	public List<Participation> getParticipants() {
		return participants;
	}

}
