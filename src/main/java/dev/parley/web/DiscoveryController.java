package dev.parley.web;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.parley.access.Reading;
import dev.parley.graph.Graph;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/**
 * The first page; and where the database is, for Neo4j Browser, in the form that a Neo4j
 * server tells it. The page is everybody's; the other is told to whoever may read.
 */
@RestController
@Hidden
class DiscoveryController {

	private final String bolt;

	private final Graph graph;

	private final Reading reading;

	DiscoveryController(Neo4jConnectionDetails connection, Graph graph, Reading reading) {
		this.bolt = connection.getUri().toString();
		this.graph = graph;
		this.reading = reading;
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page() {
		return new ModelAndView("forward:/index.html");
	}

	@GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, String> discovery() {
		reading.demand();
		var server = graph.server();
		Map<String, String> addresses = new LinkedHashMap<>();
		addresses.put("bolt_direct", bolt.replaceFirst("^neo4j", "bolt"));
		addresses.put("bolt_routing", bolt.replaceFirst("^bolt", "neo4j"));
		addresses.put("neo4j_version", server.version());
		addresses.put("neo4j_edition", server.edition());
		return addresses;
	}

}
