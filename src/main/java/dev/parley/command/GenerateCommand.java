package dev.parley.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.parley.dataset.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes made-up events in the layout of UCDP GED. */
@Command(name = "generate", description = "Write made-up events in the layout of UCDP GED, to try how Parley grows.",
		mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

	@Parameters(index = "0", description = "How many events.")
	private long events;

	@Parameters(index = "1", description = "The file to write.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private Path file;

	@Option(names = "--seed", defaultValue = "1", description = "The same seed gives the same events.")
	private long seed;

	@Override
	public Integer call() throws IOException {
		Generator.write(file, events, seed);
		System.out.printf("%,d events in %s%n", events, file);
		return 0;
	}

}
