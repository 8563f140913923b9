package dev.parley.database;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Settings for databases that tests start themselves: defaults, any free port, and
 * nothing in the graph.
 */
final class Databases {

	private Databases() {
	}

	static DatabaseSettings in(Path directory) {
		return in(directory, 0);
	}

	static DatabaseSettings in(Path directory, int boltPort) {
		return of(Map.of("parley.database.directory", directory, "parley.database.bolt-port", boltPort,
				"parley.database.prepared", false));
	}

	/** It begins with what the build has prepared. */
	static DatabaseSettings prepared(Path directory) {
		return of(Map.of("parley.database.directory", directory, "parley.database.bolt-port", 0));
	}

	private static DatabaseSettings of(Map<String, Object> settings) {
		var properties = new MapConfigurationPropertySource(settings);
		return new Binder(properties).bind("parley.database", DatabaseSettings.class).get();
	}

}
