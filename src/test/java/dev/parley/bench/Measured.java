package dev.parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Runs a program, and tells what the process has used whenever it is sent a line: at once
 * for {@code used}, after a collection for {@code collected}. What else it is sent is for
 * the program, if that listens. It ends with whoever sends the lines.
 */
final class Measured {

	static final String TELLS = "TELLS ";

	private static volatile UnaryOperator<String> listener = (line) -> "nothing";

	private Measured() {
	}

	public static void main(String[] arguments) throws Exception {
		var teller = new Thread(Measured::tell, "teller");
		teller.setDaemon(true);
		teller.start();
		Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
		main.setAccessible(true);
		main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
	}

	private static void tell() {
		try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				System.out.println(TELLS + answer(line));
			}
		}
		catch (IOException ex) {
			// as if there were no more lines
		}
		Runtime.getRuntime().halt(0);
	}

	/** The program is also asked, by other lines. */
	static void listen(UnaryOperator<String> program) {
		listener = program;
	}

	private static String answer(String line) {
		if (line.equals("collected")) {
			collect();
		}
		return line.matches("used|collected") ? Used.byThisProcess().line() : listener.apply(line);
	}

	/** What is only softly held is let go at the second time, if at all. */
	private static void collect() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
	}

}
