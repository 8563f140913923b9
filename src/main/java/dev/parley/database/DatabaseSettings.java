package dev.parley.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * The embedded database's settings; without effect once {@code spring.neo4j.uri} is set.
 *
 * @param directory where everything is kept: the data, its logs, the password. Made if it
 * is not there; a relative path counts from where the program was started
 * @param boltPort the port on 127.0.0.1 that speaks Bolt, 0 for any free one
 * @param pageCache memory outside the heap for pages of the store
 * @param transactionMemory heap for all running transactions together; a query that needs
 * more is stopped with an error, so that it cannot take the program down
 * @param prepared whether an empty directory begins with the graph that the build has
 * prepared, which has the schema and the bundled dossiers
 * @param join whether to use the database of a Parley that is running on this directory,
 * as commands do
 * @param offline whether the database is left at rest, as to back it up
 */
@ConfigurationProperties("parley.database")
record DatabaseSettings(@DefaultValue("data") Path directory, @DefaultValue("7687") int boltPort,
		@DefaultValue("64MB") DataSize pageCache, @DefaultValue("512MB") DataSize transactionMemory,
		@DefaultValue("true") boolean prepared, @DefaultValue("false") boolean join,
		@DefaultValue("false") boolean offline) {

	DatabaseSettings {
		Assert.isTrue(boltPort >= 0 && boltPort <= 65535, "parley.database.bolt-port must be from 0 to 65535");
		directory = directory.toAbsolutePath().normalize();
	}

	DatabaseSettings onAnyPort() {
		return new DatabaseSettings(directory, 0, pageCache, transactionMemory, prepared, join, offline);
	}

}
