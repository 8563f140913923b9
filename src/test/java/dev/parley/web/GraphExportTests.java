package dev.parley.web;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that are graphs, as other programs read them. */
class GraphExportTests extends OnLongAnswers {

	private static final String HOSTILE = "/api/queries/tests/hostile";

	/** Read, and held against GraphML's own schema, by another program. */
	@Test
	void isAGraphThatAnotherProgramReads() {
		var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
		var names = new HashMap<String, String>();
		var edges = new ArrayList<String>();
		graphMl(HOSTILE + ".graphml", graph, names, edges);
		assertThat(names.values()).containsExactlyInAnyOrder("<script>alert(1)</script>", "a & b", "control",
				"😀 smile", "עברית ١٢٣", "_", "_5f_", "alone");
		assertThat(graph.edgeSet()).hasSize(4);
		assertThat(edges).contains("says \"<&>'\"", "a\nb\tc", "=1+1", "]]>");
	}

	@Test
	void isTheGraphThatTheRowsAre() {
		var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
		var names = new HashMap<String, String>();
		graphMl("/api/queries/network/neighbourhood.graphml?thing=exchange-2025-03-19", graph, names,
				new ArrayList<>());
		var rows = http().ask("network/neighbourhood", "thing", "exchange-2025-03-19");
		assertThat(graph.edgeSet()).hasSameSizeAs(rows);
		assertThat(rows).allSatisfy((row) -> {
			assertThat(graph.containsEdge(String.valueOf(row.get("from")), String.valueOf(row.get("to")))).isTrue();
			assertThat(names).containsEntry(String.valueOf(row.get("from")), String.valueOf(row.get("fromName")));
		});
	}

	@Test
	void saysInTheGraphWhatItIsAndWhereItIsFrom() throws Exception {
		var graph = xml("/api/queries/network/neighbourhood.graphml?thing=exchange-2025-03-19&knownBy=2025-04-01");
		Map<String, String> told = new HashMap<>();
		for (Element data : elements(graph, "data")) {
			if (data.getParentNode().getLocalName().equals("graph")) {
				told.put(data.getAttribute("key"), data.getTextContent());
			}
		}
		assertThat(told).containsEntry("graph.query", "network/neighbourhood")
			.containsEntry("graph.knownBy", "2025-04-01")
			.containsEntry("graph.truncated", "false")
			.containsKeys("graph.made", "graph.parameters", "graph.licences");
		assertThat(told.get("graph.sources")).contains("moscow-times-2025-03-19");
	}

	@Test
	void isGexfByItsSchemaWithTheDaysOfItsRows() throws Exception {
		var graph = xml(HOSTILE + ".gexf");
		assertThat(elements(graph, "node")).extracting((node) -> node.getAttribute("label"))
			.contains("<script>alert(1)</script>", "a & b", "control", "😀 smile", "עברית ١٢٣");
		var edges = elements(graph, "edge");
		assertThat(edges).extracting((edge) -> edge.getAttribute("start"))
			.containsExactly("2025-01-02", "2025-01-02", "", "");
		assertThat(edges).extracting((edge) -> edge.getAttribute("end"))
			.containsExactly("2025-03-04", "", "2025-03-04", "");
		assertThat(elements(graph, "graph").get(0).getAttribute("mode")).isEqualTo("dynamic");
	}

	@Test
	void takesTheDaysOfAnEdgeFromTheClaimsBehindIt() throws Exception {
		http().post("/api/dossiers", "application/yaml",
				"""
						document: { id: offices, title: Offices, kind: statement, publisher: me, publishedOn: 2025-04-01, licence: CC0 }
						things:
						  me: { is: Organization, name: Me }
						  ann: { is: Person, name: Ann }
						  ministry: { is: Organization, name: A ministry }
						claims:
						  held: { by: me, stance: asserts, at: p 1, paraphrase: She was minister., says: ann HELD_OFFICE ministry, details: { title: minister, from: 2001-02, to: "2003" } }
						""");
		try {
			var graph = xml("/api/queries/network/neighbourhood.gexf?thing=ann");
			var edge = elements(graph, "edge").get(0);
			assertThat(edge.getAttribute("start")).isEqualTo("2001-02-01");
			assertThat(edge.getAttribute("end")).isEqualTo("2003-12-31");
			assertThat(edge.getAttribute("kind")).isEqualTo("HELD_OFFICE");
			var meta = JSON.readTree(elements(graph, "description").get(0).getTextContent());
			assertThat(meta.get("query").asString()).isEqualTo("network/neighbourhood");
			assertThat(meta.at("/licences/0").asString()).isEqualTo("CC0");
			assertThat(meta.at("/sources/0/document").asString()).isEqualTo("offices");
		}
		finally {
			http().delete("/api/dossiers/offices");
		}
	}

	@Test
	void weighsEdgesByANumber() throws Exception {
		var edges = elements(xml("/api/queries/tests/star.gexf?limit=5"), "edge");
		assertThat(edges).extracting((edge) -> edge.getAttribute("weight")).containsExactly("2", "3", "4", "5", "6");
	}

	@Test
	void isAGraphOfManyNodes() throws Exception {
		for (String suffix : List.of("graphml", "gexf")) {
			var graph = xml("/api/queries/tests/star." + suffix + "?limit=5000");
			assertThat(elements(graph, "node")).hasSize(5_001);
			assertThat(elements(graph, "edge")).hasSize(5_000);
		}
	}

	private void graphMl(String address, DirectedPseudograph<String, DefaultEdge> graph, Map<String, String> names,
			List<String> edges) {
		var importer = new GraphMLImporter<String, DefaultEdge>();
		importer.setVertexFactory((id) -> id);
		importer.addVertexAttributeConsumer((of, value) -> {
			if (of.getSecond().equals("label")) {
				names.put(of.getFirst(), value.getValue());
			}
		});
		importer.addEdgeAttributeConsumer((of, value) -> edges.add(value.getValue()));
		importer.importGraph(graph, new StringReader(http().get(address).ok().body()));
	}

	/** GEXF is held against what its specification says; see the schema. */
	private Document xml(String address) throws Exception {
		byte[] body = http().get(address).ok().body().getBytes(StandardCharsets.UTF_8);
		if (address.contains(".gexf")) {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(new ClassPathResource("exports/gexf.xsd").getURL())
				.newValidator()
				.validate(new StreamSource(new ByteArrayInputStream(body)));
		}
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
	}

	private static List<Element> elements(Document document, String name) {
		var found = document.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

}
