package dev.parley.database;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/**
 * Points {@code spring.neo4j.*} of every Spring test at the {@link TestDatabase}. What a
 * test says itself wins, and then the database is not even started; what the environment
 * says does not, so that no test writes to a developer's own server.
 */
final class TestDatabaseProperties implements ContextCustomizerFactory {

	private static final ContextCustomizer CUSTOMIZER = (context, test) -> context.getEnvironment()
		.getPropertySources()
		.addAfter(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME, new Source());

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
		return CUSTOMIZER;
	}

	private static final class Source extends PropertySource<Object> {

		private Source() {
			super("test database", new Object());
		}

		@Override
		public @Nullable Object getProperty(String name) {
			return switch (name) {
				case "spring.neo4j.uri" -> TestDatabase.uri().toString();
				case "spring.neo4j.authentication.username" -> TestDatabase.username();
				case "spring.neo4j.authentication.password" -> TestDatabase.password();
				case "parley.dossiers.bundled" -> "false";
				case "parley.load.directory" -> "target/loads";
				// Few rows are many, and go straight into the graph.
				case "parley.load.batch" -> "20";
				default -> null;
			};
		}

	}

}
