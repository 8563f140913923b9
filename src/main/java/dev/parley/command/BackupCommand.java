package dev.parley.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.parley.database.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the embedded database's graph into a file. */
@Command(name = "backup",
		description = "Write the graph into a file that is not there yet. No Parley may run on it meanwhile.",
		mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

	private final Supplier<Store> store;

	@Parameters(index = "0", description = "The file to write, for instance parley.dump.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private Path file;

	BackupCommand(Supplier<Store> store) {
		this.store = store;
	}

	@Override
	public Integer call() {
		System.out.printf("the graph is in %s, %,d bytes%n", file, store.get().backUp(file.toAbsolutePath()));
		return 0;
	}

}
