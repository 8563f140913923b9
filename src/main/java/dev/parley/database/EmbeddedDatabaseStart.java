package dev.parley.database;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;
import org.springframework.web.context.WebApplicationContext;

/**
 * Starts the embedded database when no other is configured. It does so before Spring
 * looks for anything else, because both take seconds and can take them at the same time.
 */
final class EmbeddedDatabaseStart implements ApplicationContextInitializer<GenericApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseStart.class);

	private static final String NAME = "embeddedDatabase";

	@Override
	public void initialize(GenericApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		if (isAnotherConfigured(environment)) {
			return;
		}
		DatabaseSettings settings = settings(environment);
		tellOfFiles(environment, settings);
		if (settings.offline()) {
			return;
		}
		if (settings.join() && RunningDatabase.isThere(settings)) {
			context.getDefaultListableBeanFactory().registerSingleton(NAME, new RunningDatabase(settings));
		}
		else {
			Neo4jServer.tryPort(settings.boltPort());
			if (context instanceof WebApplicationContext) {
				log.info("Starting Neo4j in {}", settings.directory());
			}
			register(new EmbeddedDatabase(settings), context);
		}
	}

	private static boolean isAnotherConfigured(Environment environment) {
		return StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
	}

	static DatabaseSettings settings(Environment environment) {
		return Binder.get(environment).bindOrCreate("parley.database", DatabaseSettings.class);
	}

	/** For who greets and who keeps keys: only this room knows where its files lie. */
	private static void tellOfFiles(ConfigurableEnvironment environment, DatabaseSettings settings) {
		environment.getPropertySources()
			.addFirst(new MapPropertySource(NAME,
					Map.of("parley.database.password-file", PasswordFile.in(settings.directory()).path().toString(),
							"parley.database.key-file", settings.directory().resolve("api-key").toString())));
	}

	/** Closed with the context even if the start fails before anybody asked for it. */
	private static void register(EmbeddedDatabase database, GenericApplicationContext context) {
		var beans = context.getDefaultListableBeanFactory();
		beans.registerSingleton(NAME, database);
		beans.registerDisposableBean(NAME, database::close);
	}

}
