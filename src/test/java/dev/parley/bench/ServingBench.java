package dev.parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.parley.Parley;
import dev.parley.access.Role;
import dev.parley.access.TestKeys;
import dev.parley.bench.ServingReport.Pair;
import org.example.talks.TalksApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.junit.jupiter.Testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same question to the same Neo4j, with the same parameters: through Parley, through
 * Neo4j's Query API, through a service on Spring Data Neo4j where that has the like, and
 * by the driver with nothing in front of it. Beside these, Parley on a database of its
 * own. All stand ready all the time, and are asked in turn, round after round, each
 * alone. It asserts that all answer the same, and no time.
 */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(value = 3, unit = TimeUnit.HOURS)
class ServingBench {

	/** What is asked, and what it stands for. */
	private static final Map<Question, String> QUESTIONS = questions();

	private static Map<Question, String> questions() {
		var questions = new LinkedHashMap<Question, String>();
		questions.put(new Question("things/facts?thing=exchange-2025-03-19"), "light: what is said of a thing");
		questions.put(new Question("agreements/in-force?on=2025-03-20"), "a list: what was in force on a day");
		questions.put(new Question("things/relations?thing=" + Talks.ID), "a thing with its 50 relations");
		questions.keySet().removeIf((question) -> !question.path().matches(System.getProperty("questions", ".*")));
		return questions;
	}

	@Test
	void besideWhatElseStandsBeforeNeo4j(@TempDir Path folder) throws Exception {
		Pace pace = Pace.asTold();
		var contestants = new ArrayList<Contestant>();
		try (var server = Server.start()) {
			try {
				OverHttp parley = parley(server, "Parley");
				contestants.add(parley);
				OverHttp forgetful = parley(server, "Parley, keeping no answers", "--parley.limits.kept-answers=0");
				contestants.add(forgetful);
				OverHttp known = OverHttp.revalidated(parley, "Parley, If-None-Match");
				contestants.add(known);
				ByDriver driver = ByDriver.at(server);
				contestants.add(driver);
				OverHttp queryApi = OverHttp.queryApi(server);
				contestants.add(queryApi);
				OverHttp springData = springData(server);
				contestants.add(springData);
				OverHttp embedded = embedded(folder);
				contestants.add(embedded);
				OverHttp revalidated = OverHttp.revalidated(embedded, "Parley, embedded, If-None-Match");
				contestants.add(revalidated);
				var report = new ServingReport(List.of(new Pair(parley, driver), new Pair(parley, queryApi),
						new Pair(parley, springData), new Pair(forgetful, driver), new Pair(forgetful, queryApi),
						new Pair(forgetful, springData), new Pair(known, queryApi), new Pair(embedded, queryApi),
						new Pair(revalidated, queryApi)));
				for (Question question : QUESTIONS.keySet()) {
					List<Contestant> those = contestants.stream().filter((each) -> each.answers(question)).toList();
					report.question(question, QUESTIONS.getOrDefault(question, ""), answers(question, those));
					Heat.warmUp(question, those, pace);
					for (int clients : pace.clients()) {
						report.heat(Heat.run(question, clients, those, server, pace));
					}
				}
				report.write(pace);
			}
			finally {
				contestants.forEach(Contestant::close);
			}
		}
	}

	/** All say the same, or at least as much; what is not sent again has no rows. */
	private static Map<Contestant, Contestant.Answered> answers(Question question, List<Contestant> contestants)
			throws Exception {
		var answers = new LinkedHashMap<Contestant, Contestant.Answered>();
		for (Contestant contestant : contestants) {
			answers.put(contestant, contestant.once(question));
		}
		assertThat(answers.values().stream().map(Contestant.Answered::rows).filter((rows) -> rows > 0).distinct())
			.as("%s: %s", question, answers)
			.hasSize(1);
		return answers;
	}

	private static OverHttp parley(Server server, String name, String... settings) throws Exception {
		int port = Parleys.freePort();
		var arguments = new ArrayList<>(Parleys.at(server));
		arguments.addAll(List.of(settings));
		Program program = Parleys.start(Parley.class, port, "/api/queries", arguments.toArray(String[]::new));
		try (var driver = GraphDatabase.driver(server.bolt(), AuthTokens.basic("neo4j", server.password()))) {
			Parleys.add(Talks.dossier(), port, TestKeys.in(driver, Role.EDITOR));
		}
		return OverHttp.parley(name, port, program);
	}

	private static OverHttp embedded(Path folder) throws Exception {
		int port = Parleys.freePort();
		Program program = Parleys.start(Parley.class, port, "/api/queries", "--parley.database.directory=" + folder,
				"--parley.database.bolt-port=0");
		Parleys.add(Talks.dossier(), port, Files.readString(folder.resolve("api-key")).strip());
		return OverHttp.parley("Parley, embedded", port, program);
	}

	/** Without what Parley has beside: it knows nobody, and keeps no one out. */
	private static OverHttp springData(Server server) throws Exception {
		int port = Parleys.freePort();
		var arguments = new ArrayList<>(Parleys.at(server));
		String security = "org.springframework.boot.security";
		arguments.add("--spring.autoconfigure.exclude=" + String.join(",",
				security + ".autoconfigure.SecurityAutoConfiguration",
				security + ".autoconfigure.UserDetailsServiceAutoConfiguration",
				security + ".autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
				security + ".autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
				security + ".autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
				security + ".oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration", security
						+ ".oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"));
		arguments.add("--management.endpoint.health.group.readiness.include=readinessState");
		return OverHttp.springData(port,
				Parleys.start(TalksApplication.class, port, "/talks/" + Talks.ID, arguments.toArray(String[]::new)));
	}

}
