package dev.parley.command;

import java.util.List;
import java.util.function.Supplier;

import dev.parley.access.BadKey;
import dev.parley.access.Keys;
import dev.parley.database.Store;
import dev.parley.database.StoreRefused;
import dev.parley.dataset.BadFile;
import dev.parley.dataset.BrokenSource;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Sources;
import dev.parley.graph.Caller;
import dev.parley.graph.GraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.springframework.beans.factory.ObjectProvider;
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

	private final Supplier<Loads> loads;

	private final Supplier<Sources> sources;

	private final Store store;

	private final Supplier<Keys> keys;

	private final String[] command;

	private int exitCode;

	Commands(ObjectProvider<Loads> loads, ObjectProvider<Sources> sources, ObjectProvider<Keys> keys, Store store,
			@Value("${parley.command:}") String[] command) {
		// Those that want the database at rest do without.
		this.loads = loads::getObject;
		this.sources = sources::getObject;
		this.keys = keys::getObject;
		this.store = store;
		this.command = command;
	}

	@Override
	@SuppressWarnings("try") // who is entered is found by the thread
	public void run(ApplicationArguments arguments) {
		if (command.length == 0) {
			return;
		}
		try (var caller = Caller.enter(null, List.of(), false)) {
			this.exitCode = execute();
		}
	}

	private int execute() {
		return new CommandLine(this).addSubcommand("load", new LoadCommand(loads))
			.addSubcommand("unload", new UnloadCommand(loads))
			.addSubcommand("sources", new SourcesCommand(sources, loads))
			.addSubcommand("generate", new GenerateCommand())
			.addSubcommand("key", new KeyCommand(keys))
			.addSubcommand("backup", new BackupCommand(store))
			.addSubcommand("restore", new RestoreCommand(store))
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(Commands::failed)
			.execute(command);
	}

	/** What the user can mend is one sentence; all else is ours, and shows where. */
	private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
		if (failure instanceof BadFile || failure instanceof BrokenSource || failure instanceof GraphException
				|| failure instanceof BadKey || failure instanceof StoreRefused) {
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
