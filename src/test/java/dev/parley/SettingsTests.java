package dev.parley;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** README's table of settings leaves none out, and its defaults are the defaults. */
class SettingsTests {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| (?:`([^`]*)`)? *\\|");

	private static final Pattern NAMED = Pattern.compile("\"(?:\\$\\{)?(parley\\.[a-z-]+(?:\\.[a-z-]+)+)[\":=]");

	/** What one room tells another, and meters: nobody sets them. */
	private static final Set<String> NO_SETTINGS = Set.of("parley.database.password-file", "parley.database.key-file",
			"parley.query.rows", "parley.query.truncated");

	@Test
	void hasEverySettingOfOursWithItsDefault() throws Exception {
		assertThat(table()).containsAllEntriesOf(ours());
	}

	@Test
	void hasEverySettingThatTheCodeNames() throws IOException {
		Set<String> named = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter(Files::isRegularFile).toList()) {
				NAMED.matcher(Files.readString(source)).results().forEach((name) -> named.add(name.group(1)));
			}
		}
		named.removeAll(NO_SETTINGS);
		assertThat(named).isNotEmpty();
		assertThat(table().keySet()).containsAll(named);
	}

	@Test
	void hasEverySettingThatParleySetsOtherwiseThanSpring() throws IOException {
		var yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new ClassPathResource("application.yaml"));
		Map<String, String> set = new TreeMap<>();
		Objects.requireNonNull(yaml.getObject()).forEach((name, value) -> set.put(name.toString(), value.toString()));
		set.keySet()
			.removeIf((name) -> !name
				.matches("(spring\\.neo4j|spring\\.servlet|spring\\.mvc\\.formcontent|server|management)\\..*"));
		assertThat(set).isNotEmpty();
		assertThat(table()).containsAllEntriesOf(set);
	}

	@Test
	void hasNoSettingOfOursThatIsNone() throws Exception {
		Set<String> known = new TreeSet<>(ours().keySet());
		known.add("parley.dossiers.bundled");
		assertThat(table().keySet()).filteredOn((name) -> name.startsWith("parley.")).isSubsetOf(known);
	}

	private static Map<String, String> table() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		Map<String, String> rows = new LinkedHashMap<>();
		ROW.matcher(readme.substring(readme.indexOf("\n## Settings"), readme.indexOf("\n## Where to look")))
			.results()
			.forEach((row) -> rows.put(row.group(1), row.group(2) != null ? row.group(2) : ""));
		return rows;
	}

	/** By the records that settings are bound to. */
	private static Map<String, String> ours() throws ClassNotFoundException {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		Map<String, String> settings = new TreeMap<>();
		for (var found : scanner.findCandidateComponents("dev.parley")) {
			Class<?> record = Class.forName(String.valueOf(found.getBeanClassName()));
			String prefix = record.getAnnotation(ConfigurationProperties.class).value();
			for (Parameter parameter : record.getDeclaredConstructors()[0].getParameters()) {
				settings.put(prefix + "." + hyphenated(parameter.getName()), standard(parameter));
			}
		}
		assertThat(settings).isNotEmpty();
		return settings;
	}

	private static String standard(Parameter parameter) {
		DefaultValue standard = parameter.getAnnotation(DefaultValue.class);
		return (standard != null) ? Arrays.stream(standard.value()).collect(Collectors.joining(",")) : "";
	}

	private static String hyphenated(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

}
