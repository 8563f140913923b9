package dev.parley.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Totals straight from a dataset's file, by other means than Parley's: a reader of CSV of
 * its own, and none of the descriptions in {@code cypher/load}.
 */
final class Recount {

	private final Map<String, Long> totals = new TreeMap<>();

	private final Map<String, Set<String>> distinct = new HashMap<>();

	private final Set<Long> refused;

	private Recount(Set<Long> refused) {
		this.refused = refused;
	}

	/**
	 * Totals by name.
	 * @param refused the lines that are left out
	 */
	static Map<String, Long> of(String source, Path file, Set<Long> refused) throws IOException {
		var recount = new Recount(refused);
		if (source.equals("phoenix")) {
			recount.phoenix(Files.readAllLines(file));
		}
		else {
			String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
			for (var row : recount.rows(text.startsWith("\ufeff") ? text.substring(1) : text)) {
				recount.row(source, row);
			}
		}
		recount.distinct.forEach((name, values) -> recount.totals.put(name, (long) values.size()));
		return recount.totals;
	}

	private void row(String source, Map<String, String> row) {
		add("rows", 1);
		switch (source) {
			case "ucdp-ged" -> ucdp(row);
			case "cfd" -> cfd(row);
			case "pax" -> pax(row);
			case "mend" -> mend(row);
			case "mend-actors" -> once("actors", cell(row, "GLOPAD_ID"));
			default -> throw new IllegalArgumentException(source);
		}
	}

	private void ucdp(Map<String, String> row) {
		once("events", cell(row, "id"));
		for (String group : List.of("year " + cell(row, "date_start").substring(0, 4),
				"dyad " + cell(row, "dyad_new_id"))) {
			add(group + ": events", 1);
			for (String figure : List.of("low", "best", "high")) {
				add(group + ": " + figure, Long.parseLong(cell(row, figure)));
			}
		}
	}

	private void cfd(Map<String, String> row) {
		once("ceasefires", cell(row, "uniq_id"));
		if (Integer.parseInt(cell(row, "cf_dec_yr")) > 0) {
			once("declared in " + cell(row, "cf_dec_yr"), cell(row, "uniq_id"));
		}
		if (!cell(row, "pax_id").equals("-1")) {
			once("agreements of PA-X", cell(row, "pax_id"));
		}
		if (!Set.of("0", "-1").contains(cell(row, "mediator_send"))) {
			for (String mediator : outsideParentheses(cell(row, "mediator_send"))) {
				once("mediator " + mediator, cell(row, "uniq_id"));
			}
		}
	}

	/** Splits at commas that are not within parentheses. */
	private static List<String> outsideParentheses(String text) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			boolean closes = text.indexOf(')', i) >= 0
					&& (text.indexOf('(', i) < 0 || text.indexOf(')', i) < text.indexOf('(', i));
			if (letter == ',' && !closes) {
				parts.add(part.toString());
				part.setLength(0);
			}
			else {
				part.append(letter);
			}
		}
		parts.add(part.toString());
		return parts.stream().map(Recount::folded).filter((name) -> !name.isEmpty()).toList();
	}

	/** As names that are one are told: without case, accents and punctuation. */
	private static String folded(String name) {
		return Slug.of(name.strip()).isEmpty() || name.isBlank() ? "" : Slug.of(name);
	}

	private void pax(Map<String, String> row) {
		once("agreements", cell(row, "AgtId"));
		add("agreed in " + cell(row, "Dat").substring(0, 4), 1);
		for (String code : List.of("TjPrire", "Ce", "HrGen", "GeWom", "SsrDdr", "ImSrc")) {
			add("degrees of " + code, Long.parseLong(cell(row, code)));
		}
	}

	private void mend(Map<String, String> row) {
		add("events in " + cell(row, "Year") + ", " + cell(row, "conflict_country"), 1);
		Set<String> parties = new LinkedHashSet<>();
		for (String id : cell(row, "third_party_id_GLOPAD").split(";", -1)) {
			if (!id.isBlank() && !Set.of("NM", "NL", "NA").contains(id.strip())) {
				parties.add(Slug.of(id));
			}
		}
		parties.forEach((id) -> add("third party " + id, 1));
		Arrays.stream(cell(row, "individual_med_named").split(";", -1))
			.map(Recount::folded)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.forEach((name) -> add("mediator " + name, 1));
	}

	/** Roles by person: lines in brackets under a name. */
	private void phoenix(List<String> lines) {
		String actor = null;
		long roles = 0;
		boolean person = false;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			boolean broken = refused.contains(i + 1L);
			if (line.isBlank() || line.strip().startsWith("#") || (line.startsWith("+") && !broken)) {
				continue;
			}
			if (!Character.isWhitespace(line.charAt(0))) {
				add("rows", actor != null && roles == 0 ? 1 : 0);
				actor = broken ? null : line.replaceFirst("\\s*[\\[#].*$", "").strip();
				roles = 0;
				person = isPerson(lines.subList(i + 1, lines.size()));
			}
			else if (line.strip().startsWith("[")) {
				// A day that neither begins nor ends a role makes no role of it.
				roles += line.matches("\\s+\\[([A-Z]+ \\d+|---)].*") ? 0 : 1;
				if (!broken) {
					add("rows", 1);
					if (person) {
						add("offices of " + Slug.of(String.valueOf(actor)), 1);
					}
				}
			}
		}
		add("rows", actor != null && roles == 0 ? 1 : 0);
	}

	/**
	 * Whether some line of the entry has more than a country and a day, and none has a
	 * country alone.
	 */
	private static boolean isPerson(List<String> after) {
		boolean person = false;
		for (String line : after) {
			if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && "+#".indexOf(line.charAt(0)) < 0) {
				break;
			}
			int open = line.indexOf('[');
			if (open >= 0 && line.substring(0, open).isBlank() && line.indexOf(']') > open) {
				String[] code = line.substring(open + 1, line.indexOf(']')).strip().split(" +", 2);
				if (code[0].length() == 3 && code[0].matches("[A-Z]+")) {
					return false;
				}
				person |= code[0].length() > 3 && code.length > 1 && code[1].matches(".*[<>-].*");
			}
		}
		return person;
	}

	private static String cell(Map<String, String> row, String column) {
		return Objects.requireNonNull(row.get(column), column);
	}

	private void add(String total, long number) {
		totals.merge(total, number, Long::sum);
	}

	private void once(String total, String value) {
		distinct.computeIfAbsent(total, (none) -> new HashSet<>()).add(value);
	}

	private static final Pattern HXL = Pattern.compile("#[a-z].*");

	/** Rows by column, without those that were refused, and without tags. */
	private List<Map<String, String>> rows(String text) {
		List<Map<String, String>> rows = new ArrayList<>();
		List<String> header = null;
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		long line = 1;
		long begun = 1;
		for (int i = 0; i <= text.length(); i++) {
			char letter = i < text.length() ? text.charAt(i) : '\n';
			if (letter == '\n') {
				line++;
			}
			if (quoted) {
				if (letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append('"');
					i++;
				}
				else if (letter == '"') {
					quoted = false;
				}
				else {
					cell.append(letter);
				}
			}
			else if (letter == '"' && cell.isEmpty()) {
				quoted = true;
			}
			else if (letter == ',' || letter == '\n') {
				cells.add(cell.toString().strip());
				cell.setLength(0);
				if (letter == '\n') {
					if (header == null) {
						header = List.copyOf(cells);
					}
					else if (cells.size() == header.size() && !refused.contains(begun)
							&& cells.stream().noneMatch((each) -> HXL.matcher(each).matches())) {
						Map<String, String> row = new HashMap<>();
						for (int column = 0; column < header.size(); column++) {
							row.put(header.get(column), cells.get(column));
						}
						rows.add(row);
					}
					cells.clear();
					begun = line;
				}
			}
			else {
				cell.append(letter);
			}
		}
		return rows;
	}

}
