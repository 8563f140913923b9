package dev.parley.web;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.parley.graph.Graph;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Neo4j Browser where the database is, in the form that a Neo4j server does. */
@RestController
@Hidden
class DiscoveryController {

	private final String bolt;

	private final Graph graph;

	DiscoveryController(Neo4jConnectionDetails connection, Graph graph) {
		this.bolt = connection.getUri().toString();
		this.graph = graph;
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<Void> page() {
		return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, "/swagger-ui/index.html").build();
	}

	@GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, String> discovery() {
		var server = graph.server();
		Map<String, String> addresses = new LinkedHashMap<>();
		addresses.put("bolt_direct", bolt.replaceFirst("^neo4j", "bolt"));
		addresses.put("bolt_routing", bolt.replaceFirst("^bolt", "neo4j"));
		addresses.put("neo4j_version", server.version());
		addresses.put("neo4j_edition", server.edition());
		return addresses;
	}

}
