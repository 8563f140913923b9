package dev.parley.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import dev.parley.GraphDump;
import dev.parley.database.TestDatabase;
import dev.parley.graph.Audit;
import dev.parley.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Keys, as the graph keeps them, and the owner's, as a file keeps it. */
@SpringBootTest
class KeysTests {

	private final Graph graph;

	private final Audit audit;

	private final Keys keys;

	KeysTests(@Autowired Graph graph, @Autowired Audit audit, @Autowired Keys keys) {
		this.graph = graph;
		this.audit = audit;
		this.keys = keys;
	}

	@BeforeEach
	@AfterEach
	void nobodyHasAKey() {
		TestDatabase.empty();
		TestKeys.removeAll();
	}

	@Test
	void areKeptAsChecksumsOnly() {
		var made = keys.create("ada", Role.CONTRIBUTOR, null);
		String secret = made.text().replaceFirst("parley_[0-9a-f]{12}_", "");
		assertThat(secret).matches("[0-9a-f]{64}");
		var all = TestDatabase.driver().executableQuery("MATCH (n) RETURN properties(n) AS all").execute().records();
		assertThat(all).isNotEmpty().noneMatch((row) -> row.toString().contains(secret));
		assertThat(made).hasToString("Made[key=" + made.key() + ", text=" + made.text() + "]");
		assertThat(Secret.in(made.text()).orElseThrow()).hasToString("parley_" + made.key().id());
	}

	@Test
	void openUntilTheyAreRevoked() {
		var made = keys.create("ada", Role.CONTRIBUTOR, null);
		assertThat(keys.opened(made.text()).role()).isEqualTo(Role.CONTRIBUTOR);
		assertThat(keys.revoke(made.key().id())).isTrue();
		assertThatExceptionOfType(Unauthenticated.class).isThrownBy(() -> keys.opened(made.text()))
			.withMessage("This key was revoked; ask for another");
		assertThat(keys.revoke(made.key().id())).isFalse();
		assertThat(keys.all()).singleElement().satisfies((key) -> assertThat(key.isUsable()).isFalse());
		assertThatExceptionOfType(BadKey.class).isThrownBy(() -> keys.revoke("nothing"));
	}

	@Test
	void openUntilTheyExpire() {
		var now = Instant.parse("2026-03-01T12:00:00Z");
		var made = at(now).create("ada", Role.READER, Duration.ofDays(90));
		assertThat(made.key().expiresAt()).startsWith("2026-05-30T12:00");
		assertThat(at(now.plus(Duration.ofDays(90)).minusSeconds(1)).opened(made.text()).name()).isEqualTo("ada");
		var late = at(now.plus(Duration.ofDays(90)));
		assertThatExceptionOfType(Unauthenticated.class).isThrownBy(() -> late.opened(made.text()))
			.withMessageStartingWith("This key expired on 2026-05-30");
		assertThat(late.anyUsable()).isFalse();
	}

	@Test
	void areKnownToAllWhoUseTheGraphAtOnce() {
		var made = keys.create("ada", Role.READER, null);
		Keys another = at(Instant.now());
		assertThat(another.opened(made.text()).holder()).isEqualTo("ada (" + made.key().id() + ")");
		keys.revoke(made.key().id());
		assertThatExceptionOfType(Unauthenticated.class).isThrownBy(() -> another.opened(made.text()));
	}

	@Test
	void areRecordedAndOnlyOnce() {
		var made = keys.create("ada", Role.READER, null);
		keys.revoke(made.key().id());
		keys.revoke(made.key().id());
		assertThat(new AuditTrail(graph).before(null, 10).records()).extracting("who", "what", "target")
			.containsExactly(tuple("Parley", "key revoked", made.key().id()),
					tuple("Parley", "key made", made.key().id()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "owner", " ada", "ada ", "a\nb", "a'b", "ada (1)", "-", "\u202eada" })
	void haveNamesThatMeanNobodyElse(String name) {
		assertThatExceptionOfType(BadKey.class).isThrownBy(() -> keys.create(name, Role.READER, null));
		assertThat(keys.all()).isEmpty();
	}

	@Test
	void areNoPartOfTheGraphThatIsCompared() {
		keys.create("ada", Role.READER, null);
		assertThat(GraphDump.now()).isEmpty();
	}

	@Test
	void ofTheOwnerIsMadeOnceAndAgainWhenItIsLost(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("api-key");
		var owner = new OwnersKey(keys, file.toString());
		owner.keep();
		String first = Files.readString(file);
		assertThat(keys.opened(first.strip()).role()).isEqualTo(Role.EDITOR);
		owner.keep();
		assertThat(file).hasContent(first);
		Files.delete(file);
		owner.keep();
		String second = Files.readString(file);
		assertThat(keys.opened(second.strip()).name()).isEqualTo("owner");
		assertThatExceptionOfType(Unauthenticated.class).isThrownBy(() -> keys.opened(first.strip()))
			.withMessageContaining("revoked");
		assertThat(keys.all()).extracting(Key::isUsable).containsExactlyInAnyOrder(false, true);
	}

	@Test
	void ofTheOwnerIsMadeAnewWhenTheFileOpensNothing(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("api-key");
		for (String content : List.of("", "not a key", Secret.random().text())) {
			Files.writeString(file, content);
			new OwnersKey(keys, file.toString()).keep();
			assertThat(keys.opened(Files.readString(file).strip()).isUsable()).isTrue();
		}
		assertThat(keys.all()).filteredOn(Key::isUsable).hasSize(1);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void ofTheOwnerIsKeptFromEverybodyElse(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("api-key");
		new OwnersKey(keys, file.toString()).keep();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		new OwnersKey(keys, file.toString()).keep();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void ofTheOwnerIsOnlyThereWhereTheDatabaseIs() {
		new OwnersKey(keys, "").keep();
		assertThat(keys.all()).isEmpty();
	}

	private Keys at(Instant now) {
		return new Keys(graph, audit, Clock.fixed(now, ZoneOffset.UTC));
	}

}
