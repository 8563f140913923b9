package dev.parley.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

/**
 * Neo4j's driver and nothing in front of it: the records are read into maps, and these
 * are written as JSON. Its clients are threads in the same process, so what it uses
 * includes the loop of these, and no HTTP at all.
 *
 * @param program where it runs
 */
record ByDriver(Program program) implements Contestant {

	static ByDriver at(Server server) {
		return new ByDriver(Program.of(Asks.class, server.bolt(), server.password()));
	}

	@Override
	public String name() {
		return "driver, no HTTP";
	}

	@Override
	public boolean answers(Question question) {
		return true;
	}

	@Override
	public Answered once(Question question) {
		String[] words = program.answer("once " + question.address()).split(" ", -1);
		return new Answered(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
	}

	@Override
	public Figures ask(Question question, int clients, Duration time) {
		return Figures.parse(program.answer("ask " + question.address() + " " + clients + " " + time));
	}

	@Override
	public Used used() {
		return program.used();
	}

	@Override
	public void close() {
		program.close();
	}

	/** What runs there. */
	static final class Asks {

		private static final JsonMapper JSON = new JsonMapper();

		private Asks() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			try (Driver driver = GraphDatabase.driver(arguments[0], AuthTokens.basic("neo4j", arguments[1]))) {
				Measured.listen((line) -> answer(driver, line.split(" ", -1)));
				Thread.sleep(Long.MAX_VALUE);
			}
		}

		private static String answer(Driver driver, String[] words) {
			var question = new Question(words[1]);
			String text = question.text();
			Map<String, Object> parameters = asNullable(question.parameters());
			if (words[0].equals("once")) {
				var rows = rows(driver, text, parameters);
				return JSON.writeValueAsBytes(rows).length + " " + rows.size();
			}
			try {
				return Clients
					.ask(Integer.parseInt(words[2]), Duration.parse(words[3]),
							() -> JSON.writeValueAsBytes(rows(driver, text, parameters)))
					.line();
			}
			catch (Exception ex) {
				return String.valueOf(ex);
			}
		}

		private static List<Map<String, Object>> rows(Driver driver, String text, Map<String, Object> parameters) {
			try (Session session = driver.session()) {
				return session.executeRead((transaction) -> transaction.run(text, parameters).list(Record::asMap));
			}
		}

		@SuppressWarnings({ "unchecked", "NullAway" }) // the driver takes null values
		private static Map<String, Object> asNullable(Map<String, @Nullable Object> parameters) {
			return new HashMap<>((Map<String, Object>) (Map<String, ?>) parameters);
		}

	}

}
