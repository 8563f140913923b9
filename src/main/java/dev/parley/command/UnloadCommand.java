package dev.parley.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.parley.dataset.Loads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a dataset back. */
@Command(name = "unload", description = "Take a dataset back: all its releases, and exactly what only they say.",
		mixinStandardHelpOptions = true)
final class UnloadCommand implements Callable<Integer> {

	private final Supplier<Loads> loads;

	@Parameters(index = "0", description = "The dataset, as 'sources' lists it.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private String source;

	UnloadCommand(Supplier<Loads> loads) {
		this.loads = loads;
	}

	@Override
	public Integer call() {
		System.out.printf("%s is being taken back; of a large dataset that takes minutes%n", source);
		System.out.printf("%s: %,d claims taken back%n", source, loads.get().unload(source));
		return 0;
	}

}
