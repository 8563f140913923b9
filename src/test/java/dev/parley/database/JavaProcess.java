package dev.parley.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another Java program with the class path and the memory of this one. Several may run at
 * once: each Parley is looked at on a port of its own.
 */
public record JavaProcess(Process process) implements AutoCloseable {

	public static JavaProcess of(List<String> flags, Class<?> program, String... arguments) throws IOException {
		var command = Stream.of(Stream.of(ProcessHandle.current().info().command().orElse("java")), ownFlags(),
				Stream.of("-Dmanagement.server.port=0"), flags.stream(),
				Stream.of("-cp", System.getProperty("java.class.path"), program.getName()), Stream.of(arguments));
		return new JavaProcess(
				new ProcessBuilder(command.flatMap((part) -> part).toList()).redirectErrorStream(true).start());
	}

	private static Stream<String> ownFlags() {
		return ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((flag) -> flag.startsWith("-X") || flag.startsWith("--"));
	}

	/** Everything the program printed, once it has ended by itself. */
	public String output() throws IOException, InterruptedException {
		return output(1);
	}

	/** As {@link #output()}, for programs that take longer. */
	public String output(int minutes) throws IOException, InterruptedException {
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(minutes, TimeUnit.MINUTES)).isTrue();
		return output;
	}

	public int exitCode() {
		return process.exitValue();
	}

	/** Ends the program as {@code kill -9} does: without a chance to tidy up. */
	@Override
	public void close() {
		process.destroyForcibly().onExit().join();
	}

}
