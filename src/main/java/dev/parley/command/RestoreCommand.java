package dev.parley.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.parley.database.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the graph of a backup into the embedded database. */
@Command(name = "restore",
		description = "Put the graph of a backup in place. The file is checked before anything is replaced.",
		mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

	private final Supplier<Store> store;

	@Parameters(index = "0", description = "What 'backup' wrote.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private Path file;

	@Option(names = "--replace", description = "Replace the database that is there.")
	private boolean replace;

	RestoreCommand(Supplier<Store> store) {
		this.store = store;
	}

	@Override
	public Integer call() {
		store.get().restore(file.toAbsolutePath(), replace);
		System.out.printf("the graph of %s is in place; so are its keys, also those revoked since: see key list%n",
				file);
		return 0;
	}

}
