package dev.parley;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import dev.parley.command.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Parley: the graph, its catalogue of questions, and the doors to both. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Parley {

	/** Nothing was done; what stopped the start is told already. */
	private static final int FAILED = 3;

	/** Commands that want the database at rest. */
	private static final Set<String> AT_REST = Set.of("backup", "restore");

	public static void main(String[] arguments) {
		var settings = Arrays.stream(arguments).filter(Parley::isSetting).toArray(String[]::new);
		if (settings.length == arguments.length) {
			new SpringApplication(Parley.class).run(settings);
			return;
		}
		String[] command = Arrays.stream(arguments).filter((argument) -> !isSetting(argument)).toArray(String[]::new);
		Commands.runWithoutGraph(command).ifPresent(System::exit);
		System.exit(end(AT_REST.contains(command[0]) ? atRest(command) : command(command), settings));
	}

	/** Nothing is served, and a Parley that is running is asked to do it. */
	private static SpringApplication command(String... command) {
		var application = new SpringApplication(Parley.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("parley.command", command, "parley.database.join", "true"));
		return application;
	}

	/** Nothing is made that would ask the database. */
	private static SpringApplication atRest(String... command) {
		var application = new SpringApplication();
		application.setSources(Set.of("dev.parley.command", "dev.parley.database"));
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("parley.command", command, "parley.database.offline", "true"));
		return application;
	}

	static int end(SpringApplication application, String... settings) {
		try {
			return SpringApplication.exit(application.run(settings));
		}
		catch (RuntimeException ex) {
			return FAILED;
		}
	}

	/** Whether it is one of Spring's, such as {@code --server.port=8081}. */
	private static boolean isSetting(String argument) {
		return argument.matches("--(debug|trace|[a-z0-9-]+\\.[^=]+(=.*)?)");
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
