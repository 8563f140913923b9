package dev.parley;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

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

	public static void main(String[] arguments) {
		var application = new SpringApplication(Parley.class);
		var settings = Arrays.stream(arguments).filter(Parley::isSetting).toArray(String[]::new);
		if (settings.length == arguments.length) {
			application.run(settings);
			return;
		}
		// A command: nothing is served, and a Parley that is running is asked to do it.
		String[] command = Arrays.stream(arguments).filter((argument) -> !isSetting(argument)).toArray(String[]::new);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("parley.command", command, "parley.database.join", "true"));
		System.exit(end(application, settings));
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
