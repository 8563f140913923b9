package dev.parley.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.parley.graph.CypherFile;
import org.jspecify.annotations.Nullable;

/** Reads the comment lines at the top of a query file. */
final class Header {

	private static final Pattern PARAM = Pattern.compile(
			"(?<name>[A-Za-z]\\w*)\\s+(?<type>[a-z]+)(?:\\((?<least>-?\\d{1,9})?\\.\\.(?<most>-?\\d{1,9})?\\))?(?<optional>\\?)?\\s+(?<value>=?(?:\"[^\"]*\"|\\S+))\\s+(?<words>\\S.*)");

	private static final Pattern COLUMN = Pattern.compile("(?<name>\\S+)\\s+(?<type>[a-z]+)\\s+(?<words>\\S.*)");

	private static final Pattern SCANS = Pattern
		.compile("(?<names>everything|[A-Z]\\w*(?:,[A-Z]\\w*)*)\\s+(?<words>\\S.*)");

	private static final Set<String> COLUMN_TYPES = Set.of("string", "id", "integer", "number", "boolean", "date",
			"datetime", "list", "map", "any");

	/** How many columns each view must be told, at least. */
	private static final Map<String, Integer> VIEWS = Map.of("table", 0, "graph", 2, "timeline", 1, "chart", 2);

	private final CypherFile file;

	private final List<Parameter> parameters = new ArrayList<>();

	private final List<Column> columns = new ArrayList<>();

	private final List<Scan> scans = new ArrayList<>();

	private final StringBuilder prose = new StringBuilder();

	private @Nullable String title;

	private View view = new View("table", List.of());

	private int line;

	private Header(CypherFile file) {
		this.file = file;
	}

	static Query read(String path, CypherFile file) {
		return new Header(file).query(path);
	}

	private Query query(String path) {
		for (String text : file.text().lines().takeWhile((text) -> text.startsWith("//")).toList()) {
			line++;
			take(text.substring(2).strip());
		}
		if (title == null || title.isEmpty()) {
			throw new BrokenQuery(file.path(), 1, "the first line is not a comment with the question's title");
		}
		return new Query(path, title, description(), List.copyOf(parameters), List.copyOf(columns), view,
				List.copyOf(scans), Lasting.is(file.text()), file.text());
	}

	private String description() {
		String told = scans.stream().map(Scan::sentence).collect(Collectors.joining("\n"));
		return (prose.toString().strip() + "\n" + told).strip();
	}

	private void take(String text) {
		if (title == null) {
			title = text;
		}
		else if (!text.startsWith("@")) {
			prose.append(text).append('\n');
		}
		else {
			tag(text);
		}
	}

	private void tag(String text) {
		String[] word = text.split("\\s+", 2);
		String rest = word.length > 1 ? word[1] : "";
		switch (word[0]) {
			case "@param" -> parameters.add(parameter(matched(PARAM, text, rest)));
			case "@column" -> columns.add(column(matched(COLUMN, text, rest)));
			case "@view" -> view = view(List.of(rest.split("\\s+")));
			case "@scans" -> scans.add(scan(SCANS.matcher(rest), text));
			default -> throw broken("'" + word[0] + "' is not a tag; there are @param, @column, @view and @scans");
		}
	}

	private Parameter parameter(Matcher matched) {
		String name = matched.group("name");
		if (parameters.stream().anyMatch((other) -> other.name().equals(name))) {
			throw broken("the parameter '" + name + "' is described twice");
		}
		boolean standard = matched.group("value").startsWith("=") || name.equals(Query.LIMIT);
		String value = matched.group("value").replaceFirst("^=", "").replaceAll("^\"|\"$", "");
		var parameter = new Parameter(name, type(matched.group("type")), matched.group("optional") != null, value,
				standard ? value : null, bound(matched.group("least")), bound(matched.group("most")),
				matched.group("words"));
		boolean number = parameter.type() == ParameterType.INTEGER || parameter.type() == ParameterType.NUMBER;
		if (!number && (parameter.least() != null || parameter.most() != null)) {
			throw broken("only an integer or a number lies between two numbers");
		}
		try {
			parameter.read(value);
		}
		catch (BadParameter ex) {
			throw broken(String.valueOf(ex.getMessage()));
		}
		return parameter;
	}

	private static @Nullable Integer bound(@Nullable String number) {
		return number == null ? null : Integer.valueOf(number);
	}

	private ParameterType type(String name) {
		try {
			return ParameterType.valueOf(name.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw broken("'" + name
					+ "' is not a type of parameter; there are string, id, integer, number, boolean and date");
		}
	}

	private Column column(Matcher matched) {
		if (!COLUMN_TYPES.contains(matched.group("type"))) {
			throw broken("'" + matched.group("type") + "' is not a type of column; there are "
					+ COLUMN_TYPES.stream().sorted().toList());
		}
		return new Column(matched.group("name"), matched.group("type"), matched.group("words"));
	}

	private View view(List<String> words) {
		String kind = words.get(0);
		List<String> shown = words.subList(1, words.size());
		if (!VIEWS.containsKey(kind)) {
			throw broken("'" + kind + "' is not a view; there are " + VIEWS.keySet().stream().sorted().toList());
		}
		if (shown.size() < VIEWS.get(kind)) {
			throw broken("the view '" + kind + "' does not say which columns it shows; it takes " + VIEWS.get(kind)
					+ " or more");
		}
		List<String> names = columns.stream().map(Column::name).toList();
		shown.stream().filter((name) -> !names.contains(name)).findFirst().ifPresent((name) -> {
			throw broken("the view shows '" + name + "', which is none of the columns described above it");
		});
		return new View(kind, shown);
	}

	private Scan scan(Matcher matched, String tag) {
		if (!matched.matches()) {
			throw broken("'" + tag + "' is not complete: labels with commas between them, or everything; and why");
		}
		return new Scan(List.of(matched.group("names").split(",")), matched.group("words"));
	}

	private Matcher matched(Pattern pattern, String tag, String rest) {
		Matcher matcher = pattern.matcher(rest);
		if (!matcher.matches()) {
			throw broken("'" + tag + "' is not complete: name, type, " + (tag.startsWith("@param") ? "example, " : "")
					+ "description");
		}
		return matcher;
	}

	private BrokenQuery broken(String message) {
		return new BrokenQuery(file.path(), line, message);
	}

}
