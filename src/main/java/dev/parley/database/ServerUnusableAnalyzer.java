package dev.parley.database;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Shows a Neo4j elsewhere that cannot be used as two sentences instead of a stack trace.
 */
final class ServerUnusableAnalyzer extends AbstractFailureAnalyzer<Throwable> {

	private final Environment environment;

	ServerUnusableAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, Throwable cause) {
		String uri = environment.getProperty("spring.neo4j.uri");
		var refused = findCause(failure, SecurityException.class);
		if (uri == null) {
			return refused == null ? null : another(failure);
		}
		if (refused != null) {
			return new FailureAnalysis("The Neo4j at %s refuses the user: %s".formatted(uri, refused.getMessage()),
					"Set spring.neo4j.authentication.username and spring.neo4j.authentication.password.", failure);
		}
		var absent = findCause(failure, ServiceUnavailableException.class);
		if (absent != null) {
			return new FailureAnalysis("The Neo4j at %s does not answer: %s".formatted(uri, absent.getMessage()),
					"Start it, or correct spring.neo4j.uri; without it Parley brings its own database.", failure);
		}
		var wrong = findCause(failure, IllegalArgumentException.class);
		if (wrong != null && String.valueOf(wrong.getMessage()).contains("scheme")) {
			return new FailureAnalysis("'%s' is not an address of a Neo4j: %s".formatted(uri, wrong.getMessage()),
					"Set spring.neo4j.uri to bolt://host:7687 or neo4j://host:7687.", failure);
		}
		return null;
	}

	private FailureAnalysis another(Throwable failure) {
		String port = environment.getProperty("parley.database.bolt-port", "7687");
		String password = environment.getProperty("parley.database.password-file", "its folder");
		return new FailureAnalysis(
				"The database on port %s does not take the password in %s: it is that of another Parley."
					.formatted(port, password),
				"Stop that one, set parley.database.directory to its folder, or set parley.database.bolt-port to another port.",
				failure);
	}

}
