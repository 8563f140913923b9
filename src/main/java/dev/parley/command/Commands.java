package dev.parley.command;

import dev.parley.dataset.BadFile;
import dev.parley.dataset.BrokenSource;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Sources;
import dev.parley.graph.GraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Runs a command, if the program was started with one. Exit codes: 0 all is well, 1 some
 * rows were refused, 2 the command line is wrong, 3 nothing or not all was done.
 */
@Component
@Order
@Command(name = "parley", description = "A knowledge graph of conflict diplomacy. Without a command it serves.",
		mixinStandardHelpOptions = true)
final class Commands implements ApplicationRunner, ExitCodeGenerator {

	static final int REFUSED = 1;

	static final int FAILED = 3;

	private final Loads loads;

	private final Sources sources;

	private final String[] command;

	private int exitCode;

	Commands(Loads loads, Sources sources, @Value("${parley.command:}") String[] command) {
		this.loads = loads;
		this.sources = sources;
		this.command = command;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (command.length == 0) {
			return;
		}
		this.exitCode = new CommandLine(this).addSubcommand("load", new LoadCommand(loads))
			.addSubcommand("unload", new UnloadCommand(loads))
			.addSubcommand("sources", new SourcesCommand(sources, loads))
			.addSubcommand("generate", new GenerateCommand())
			.setExecutionExceptionHandler(Commands::failed)
			.execute(command);
	}

	/** What the user can mend is one sentence; all else is ours, and shows where. */
	private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
		if (failure instanceof BadFile || failure instanceof BrokenSource || failure instanceof GraphException) {
			command.getErr().println(command.getColorScheme().errorText(String.valueOf(failure.getMessage())));
		}
		else {
			failure.printStackTrace(command.getErr());
		}
		return FAILED;
	}

	@Override
	public int getExitCode() {
		return exitCode;
	}

}
