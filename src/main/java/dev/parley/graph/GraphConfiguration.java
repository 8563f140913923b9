package dev.parley.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema up to date before anybody gets the graph. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	Graph graph(Driver driver, Limits limits, @Value("${spring.data.neo4j.database:neo4j}") String database) {
		driver.verifyConnectivity();
		var schema = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/schema").withDatabase(database);
		new Migrations(schema.build(), driver).apply();
		return new Graph(driver, limits, database);
	}

}
