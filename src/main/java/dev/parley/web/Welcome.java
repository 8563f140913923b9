package dev.parley.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the end of the start where everything is. */
@Component
final class Welcome {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

	private final Neo4jConnectionDetails connection;

	Welcome(Neo4jConnectionDetails connection) {
		this.connection = connection;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		String port = environment.getProperty("local.server.port");
		if (port != null) {
			String here = "http://localhost:" + port;
			log.info("""
					Parley is ready.

					  Pages          {}/
					  API            {}/api/queries
					  API documents  {}/swagger-ui/index.html
					  Neo4j Browser  {}/browser/
					  Bolt           {}  {}
					  Key to write   {}
					""", here, here, here, here, connection.getUri(), login(environment), key(environment));
		}
	}

	private static String key(Environment environment) {
		String file = environment.getProperty("parley.database.key-file");
		return file == null ? "./parley key create <name> --role contributor" : "in " + file;
	}

	private static String login(Environment environment) {
		String file = environment.getProperty("parley.database.password-file");
		return file == null ? "with your own user and password" : "user neo4j, password in " + file;
	}

}
