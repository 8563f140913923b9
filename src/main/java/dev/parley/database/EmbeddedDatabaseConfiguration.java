package dev.parley.database;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmbeddedDatabaseConfiguration {

	@Bean
	EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
		return new EmbeddedDatabase(settings);
	}

	@Bean
	Neo4jConnectionDetails embeddedConnection(EmbeddedDatabase database) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return database.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedDatabase.USER, database.password());
			}
		};
	}

}
