package dev.parley.access;

import java.util.stream.Stream;

import dev.parley.Parley;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What stops the start before the port is opened, and what the terminal says then. */
@ExtendWith(OutputCaptureExtension.class)
class DoorkeeperTests {

	private static final String JWT = "--spring.security.oauth2.resourceserver.jwt.";

	@BeforeEach
	@AfterEach
	void nobodyHasAKey() {
		TestKeys.removeAll();
	}

	@Test
	void opensToNobodyElseWhileNobodyHasAKey(CapturedOutput output) {
		stops("--server.address=0.0.0.0");
		assertThat(output)
			.contains("APPLICATION FAILED TO START",
					"Parley is to listen on 0.0.0.0, where only who has a key may read, and nobody has one.",
					"./parley key create <name> --role reader", "parley.access.reads=open")
			.doesNotContain("\tat dev.parley", "Using generated security password");
	}

	@Test
	void opensToNobodyForAKeyThatOpensNothing(CapturedOutput output) {
		TestKeys.expired();
		TestKeys.revoked();
		stops("--parley.access.reads=restricted");
		assertThat(output).contains("Only who has a key may read, and nobody has one.");
	}

	@Test
	void takesNoTokensThatAreForAnybody(CapturedOutput output) {
		stops(JWT + "jwk-set-uri=" + Issuer.SHARED.keys());
		assertThat(output).contains("An issuer of tokens is configured, and not for whom its tokens are.",
				"Set spring.security.oauth2.resourceserver.jwt.audiences");
	}

	@Test
	void opensWithAnIssuerOrAKeyOrWhenItIsSaid(CapturedOutput output) {
		starts("--parley.access.reads=restricted", JWT + "jwk-set-uri=" + Issuer.SHARED.keys(),
				JWT + "audiences=parley");
		starts("--parley.access.reads=open", "--parley.access.hosts=parley.example");
		TestKeys.in(TestDatabase.driver(), Role.READER);
		starts("--parley.access.reads=restricted");
		assertThat(output).doesNotContain("FAILED TO START", "Using generated security password");
	}

	private static void stops(String... arguments) {
		assertThatException().isThrownBy(() -> starts(arguments));
	}

	private static void starts(String... arguments) {
		var connection = Stream.of("--server.port=0", "--spring.neo4j.uri=" + TestDatabase.uri(),
				"--spring.neo4j.authentication.username=" + TestDatabase.username(),
				"--spring.neo4j.authentication.password=" + TestDatabase.password(), "--parley.dossiers.bundled=false");
		var all = Stream.concat(connection, Stream.of(arguments)).toArray(String[]::new);
		new SpringApplication(Parley.class).run(all).close();
	}

}
