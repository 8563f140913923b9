package dev.parley.operation;

import java.util.function.BooleanSupplier;

import dev.parley.catalogue.Verifications;
import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whether Parley can answer: its database does, with the schema that Parley brought it up
 * to, and the questions are verified. None of it says that Parley should be restarted.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

	@Bean
	HealthIndicator databaseHealthIndicator(Graph graph) {
		return indicator(graph::isAlive, "The database does not answer");
	}

	@Bean
	HealthIndicator schemaHealthIndicator(Graph graph) {
		return indicator(() -> graph.isAlive() && graph.hasSchema(),
				"The database has another schema, which another Parley has made, or it does not answer");
	}

	@Bean
	HealthIndicator catalogueHealthIndicator(Verifications verifications) {
		return () -> verifications.problem().isEmpty() ? Health.up().build() : down(verifications.problem());
	}

	private static HealthIndicator indicator(BooleanSupplier well, String otherwise) {
		return () -> {
			try {
				return well.getAsBoolean() ? Health.up().build() : down(otherwise);
			}
			catch (GraphException.Busy ex) {
				return Health.up().withDetail("reason", String.valueOf(ex.getMessage())).build();
			}
			catch (GraphException ex) {
				return down(String.valueOf(ex.getMessage()));
			}
		};
	}

	private static Health down(String reason) {
		return Health.down().withDetail("reason", reason).build();
	}

}
