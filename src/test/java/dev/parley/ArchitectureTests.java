package dev.parley;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Which room may touch what. A room without a row here does not pass. */
class ArchitectureTests {

	private static final String PARLEY = "dev.parley";

	private static final String FIXTURES = "dev.parley.fixtures";

	private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..");

	private static final List<String> SPRING = List.of("org.springframework..", "org.slf4j..");

	private static final List<String> JACKSON = List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");

	private static final List<String> API_DOCUMENT = List.of("org.springdoc..", "io.swagger.v3.oas..");

	private static final List<String> CSV = List.of("de.siegmar.fastcsv..");

	private static final List<String> XML = List.of("javax.xml.stream..");

	private static final List<String> COMMAND_LINE = List.of("picocli..", "me.tongfei.progressbar..");

	private static final List<String> SERVLET = List.of("jakarta.servlet..");

	private static final List<String> TOMCAT = List.of("org.apache.catalina..", "org.apache.tomcat..");

	private static final List<String> RATE_LIMIT = List.of("io.github.bucket4j..");

	private static final List<String> CACHE = List.of("com.github.benmanes.caffeine..");

	private static final List<String> METERS = List.of("io.micrometer.core..");

	private static final List<String> DRIVER = List.of("org.neo4j.driver..");

	private static final List<String> MIGRATIONS = List.of("ac.simons.neo4j.migrations..");

	private static final List<String> SCHEMA_VALIDATOR = List.of("com.networknt..");

	private static final List<String> YAML = List.of("org.snakeyaml.engine..");

	private static final List<String> SERVER = List.of("org.neo4j..", "io.netty..");

	/** What each room may touch beside itself: other rooms, then libraries. */
	private static final Map<String, Row> ROWS = Map.ofEntries( //
			Map.entry("web",
					row(List.of("access", "catalogue", "dataset", "domain", "dossier", "format", "graph"),
							List.of(SPRING, JACKSON, API_DOCUMENT, SERVLET, TOMCAT, RATE_LIMIT, CACHE))), //
			Map.entry("format", row(List.of("catalogue", "graph"), List.of(SPRING, JACKSON, CSV, XML))), //
			Map.entry("dossier", row(List.of("graph", "time"), List.of(SPRING, JACKSON, YAML, SCHEMA_VALIDATOR))), //
			Map.entry("dataset", row(List.of("dossier", "graph", "time"), List.of(SPRING, JACKSON, CSV))), //
			Map.entry("access", row(List.of("database", "graph"), List.of(SPRING, SERVLET))), //
			Map.entry("command", row(List.of("access", "database", "dataset", "graph"), List.of(SPRING, COMMAND_LINE))), //
			Map.entry("operation", row(List.of("catalogue", "graph"), List.of(SPRING))), //
			Map.entry("catalogue", row(List.of("graph"), List.of(SPRING, METERS))), //
			Map.entry("graph", row(List.of(), List.of(SPRING, DRIVER, MIGRATIONS, CACHE))), //
			Map.entry("domain", row(List.of(), List.of(SPRING, JACKSON, DRIVER))), //
			Map.entry("database", row(List.of("graph"), List.of(SPRING, SERVER))), //
			Map.entry("preparation", row(List.of("catalogue", "database", "graph"), List.of(SPRING))), //
			Map.entry("time", row(List.of(), List.of())));

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(PARLEY);

	@TestFactory
	Stream<DynamicTest> touchesNothingOutsideItsRow() {
		return ROWS.keySet()
			.stream()
			.sorted()
			.map((room) -> DynamicTest.dynamicTest(room, () -> row(PARLEY, room).check(MAIN)));
	}

	@Test
	void hasARowForEveryRoom() {
		assertThat(ROWS.keySet()).containsAll(rooms(PARLEY, MAIN));
	}

	@Test
	void startsWithoutKnowingItsRoomsButTheCommandLine() {
		classes().that()
			.resideInAPackage(PARLEY)
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(packages(List.of(List.of(PARLEY, PARLEY + ".command"), EVERYWHERE, SPRING)))
			.check(MAIN);
	}

	@Test
	void importsServerClassesInTheDatabaseOnly() {
		serverClasses(PARLEY).check(MAIN);
	}

	@Test
	void injectsThroughConstructors() {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
	}

	@Test
	void saysOfEveryPackageWhatMayBeNull() {
		var packages = MAIN.getPackage(PARLEY).getSubpackagesInTree();
		assertThat(packages).isNotEmpty().allMatch((each) -> each.isAnnotatedWith(NullMarked.class));
		assertThat(MAIN.getPackage(PARLEY).isAnnotatedWith(NullMarked.class)).isTrue();
	}

	@Test
	void catchesTheWebWithTheDriverInItsHand() {
		assertThat(row(FIXTURES, "web").evaluate(fixtures()).getFailureReport().getDetails()).isNotEmpty()
			.allSatisfy((violation) -> assertThat(violation).contains("ReachesForTheDriver", "org.neo4j.driver"));
	}

	@Test
	void catchesARoomWithoutARow() {
		assertThat(rooms(FIXTURES, fixtures())).containsExactly("cellar", "web");
		assertThat(ROWS.keySet()).doesNotContain("cellar");
	}

	@Test
	void catchesAServerClassOutsideTheDatabase() {
		assertThat(serverClasses(FIXTURES).evaluate(fixtures()).getFailureReport().getDetails()).isNotEmpty()
			.allSatisfy((violation) -> assertThat(violation).contains("Barrel", "org.neo4j.graphdb"));
	}

	private static JavaClasses fixtures() {
		return new ClassFileImporter().importPackages(FIXTURES);
	}

	private static ArchRule row(String house, String room) {
		var row = Objects.requireNonNull(ROWS.get(room));
		var rooms = Stream.concat(Stream.of(room), row.rooms().stream())
			.map((each) -> house + "." + each + "..")
			.toList();
		return classes().that()
			.resideInAPackage(house + "." + room + "..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(packages(List.of(rooms, EVERYWHERE, row.libraries())))
			.allowEmptyShould(true);
	}

	private static ArchRule serverClasses(String house) {
		return noClasses().that()
			.resideOutsideOfPackage(house + ".database..")
			.should()
			.dependOnClassesThat(resideInAPackage("org.neo4j..").and(resideOutsideOfPackages("org.neo4j.driver..")));
	}

	private static Set<String> rooms(String house, JavaClasses classes) {
		var rooms = new TreeSet<String>();
		classes.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> name.startsWith(house + "."))
			.forEach((name) -> rooms.add(name.substring(house.length() + 1).replaceFirst("\\..*$", "")));
		return rooms;
	}

	private static String[] packages(List<List<String>> lists) {
		return lists.stream().flatMap(List::stream).toArray(String[]::new);
	}

	private static Row row(List<String> rooms, List<List<String>> libraries) {
		return new Row(rooms, libraries.stream().flatMap(List::stream).toList());
	}

	private record Row(List<String> rooms, List<String> libraries) {
	}

}
