package org.example.talks;

import java.util.List;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

@RelationshipProperties
class Participation {

	@RelationshipId
	private String id;

	private final List<String> claims;

	@TargetNode
	private final Participant participant;

	Participation(List<String> claims, Participant participant) {
		this.claims = claims;
		this.participant = participant;
	}

	public String getId() {
		return id;
	}

	public List<String> getClaims() {
		return claims;
	}

	public Participant getParticipant() {
		return participant;
	}

}
