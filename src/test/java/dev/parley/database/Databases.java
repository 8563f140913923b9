package dev.parley.database;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings for databases that tests start themselves: defaults, and any free port. */
final class Databases {

	private Databases() {
	}

	static DatabaseSettings in(Path directory) {
		return in(directory, 0);
	}

	static DatabaseSettings in(Path directory, int boltPort) {
		var properties = new MapConfigurationPropertySource(
				Map.of("parley.database.directory", directory, "parley.database.bolt-port", boltPort));
		return new Binder(properties).bind("parley.database", DatabaseSettings.class).get();
	}

}
