package dev.parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.parley.database.JavaProcess;
import org.jspecify.annotations.Nullable;

/** A Java program in a process of its own that tells what it uses. */
final class Program implements AutoCloseable {

	private static final int REMEMBERED = 50;

	private final JavaProcess process;

	private final Writer lines;

	private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

	/** The last it said, for when it fails. */
	private final Deque<String> said = new ArrayDeque<>();

	private Program(JavaProcess process) {
		this.process = process;
		this.lines = new OutputStreamWriter(process.process().getOutputStream(), StandardCharsets.UTF_8);
		var listener = new Thread(this::listen, "listener");
		listener.setDaemon(true);
		listener.start();
	}

	static Program of(Class<?> program, String... arguments) {
		try {
			String[] all = Stream.concat(Stream.of(program.getName()), Stream.of(arguments)).toArray(String[]::new);
			return new Program(JavaProcess.of(List.of(), Measured.class, all));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Used used() {
		return Used.parse(answer("used"));
	}

	/** As {@link #used()}, with nothing on the heap but what is held. */
	Used collected() {
		return Used.parse(answer("collected"));
	}

	boolean runs() {
		return process.process().isAlive();
	}

	synchronized String lastWords() {
		return String.join("\n", said);
	}

	/** What it answers to a line, within ten minutes. */
	String answer(String line) {
		try {
			lines.write(line + "\n");
			lines.flush();
			@Nullable String answer = told.poll(10, TimeUnit.MINUTES);
			if (answer == null) {
				throw new IllegalStateException("No answer to " + line + ":\n" + lastWords());
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(lastWords(), ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void listen() {
		try (BufferedReader output = process.process().inputReader()) {
			output.lines().forEach(this::hear);
		}
		catch (IOException | UncheckedIOException ex) {
			// it has ended
		}
	}

	private synchronized void hear(String line) {
		if (line.startsWith(Measured.TELLS)) {
			told.add(line.substring(Measured.TELLS.length()));
		}
		else {
			said.add(line);
			if (said.size() > REMEMBERED) {
				said.remove();
			}
		}
	}

	@Override
	public void close() {
		process.close();
	}

}
