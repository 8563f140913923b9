package dev.parley;

import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Parley as a client of a Neo4j in a container, which starts once for all tests that
 * extend this. They are skipped where there is no Docker.
 */
@SpringBootTest
@Testcontainers(disabledWithoutDocker = true)
abstract class OnNeo4jContainer {

	private static final Neo4jContainer NEO4J = new Neo4jContainer("neo4j:5.26-community").withRandomPassword();

	@DynamicPropertySource
	static void connection(DynamicPropertyRegistry properties) {
		NEO4J.start();
		properties.add("spring.neo4j.uri", NEO4J::getBoltUrl);
		properties.add("spring.neo4j.authentication.username", () -> "neo4j");
		properties.add("spring.neo4j.authentication.password", NEO4J::getAdminPassword);
	}

}
