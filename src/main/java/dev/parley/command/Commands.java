package dev.parley.command;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Runs a command, if the program was started with one. Exit codes: 0 all is well, 1 some
 * rows were refused, 2 the command line is wrong, 3 nothing or not all was done.
 */
@Component
@Order
@Command(name = "parley", description = "A knowledge graph of conflict diplomacy. Without a command it serves.",
		mixinStandardHelpOptions = true, versionProvider = Commands.Version.class)
public final class Commands implements ApplicationRunner, ExitCodeGenerator {

	static final int REFUSED = 1;

	static final int FAILED = 3;

	private final CommandLine line;

	private final String[] command;

	private int exitCode;

	@Autowired
	Commands(ObjectProvider<Loads> loads, ObjectProvider<Sources> sources, ObjectProvider<Keys> keys, Store store,
			@Value("${parley.command:}") String[] command) {
		// Those that want the database at rest do without.
		this.line = new Commands().line(loads::getObject, sources::getObject, keys::getObject, () -> store);
		this.command = command;
	}

	private Commands() {
		this.line = new CommandLine(this);
		this.command = new String[0];
	}

	/**
	 * Runs a command that needs no graph: help, the version, made-up events, and a
	 * command line that is wrong.
	 * @param command the words of the command line
	 * @return the exit code, or empty if the command needs the graph and was not run
	 */
	public static OptionalInt runWithoutGraph(String... command) {
		CommandLine line = new Commands().line(() -> none(Loads.class), () -> none(Sources.class),
				() -> none(Keys.class), () -> none(Store.class));
		return needsGraph(line, command) ? OptionalInt.empty() : OptionalInt.of(line.execute(command));
	}

	private static boolean needsGraph(CommandLine line, String... command) {
		try {
			List<CommandLine> words = line.parseArgs(command).asCommandLineList();
			Object leaf = words.get(words.size() - 1).getCommand();
			boolean helps = words.stream()
				.anyMatch((word) -> word.isUsageHelpRequested() || word.isVersionHelpRequested());
			return !helps && (leaf instanceof Callable<?> || leaf instanceof Method)
					&& !(leaf instanceof GenerateCommand);
		}
		catch (ParameterException ex) {
			return false; // executing it says why
		}
	}

	private static <T> T none(Class<T> what) {
		throw new IllegalStateException("There is no " + what + " without the graph");
	}

	@Override
	@SuppressWarnings("try") // who is entered is found by the thread
	public void run(ApplicationArguments arguments) {
		if (command.length == 0) {
			return;
		}
		try (var caller = Caller.enter(null, List.of(), false)) {
			this.exitCode = line.execute(command);
		}
	}

	private CommandLine line(Supplier<Loads> loads, Supplier<Sources> sources, Supplier<Keys> keys,
			Supplier<Store> store) {
		return new CommandLine(this).addSubcommand("load", new LoadCommand(loads))
			.addSubcommand("unload", new UnloadCommand(loads))
			.addSubcommand("sources", new SourcesCommand(sources, loads))
			.addSubcommand("generate", new GenerateCommand())
			.addSubcommand("key", new KeyCommand(keys))
			.addSubcommand("backup", new BackupCommand(store))
			.addSubcommand("restore", new RestoreCommand(store))
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(Commands::failed);
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

	/** What the build wrote down. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() throws IOException {
			return new String[] { "Parley " + PropertiesLoaderUtils.loadAllProperties("META-INF/build-info.properties")
				.getProperty("build.version", "") };
		}

	}

}
