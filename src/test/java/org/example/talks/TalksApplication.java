package org.example.talks;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A service on Spring Data Neo4j in the style of Neo4j's movies example: entities with
 * relationships, a repository, a controller. Parley is measured beside it. It stands
 * outside Parley's packages, so that Parley does not take it for a part of itself.
 */
@SpringBootApplication
public class TalksApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(TalksApplication.class, arguments);
	}

}
