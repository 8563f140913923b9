package dev.parley.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What {@link GrowthBench} found: one row for each question, those that grow most first.
 */
final class GrowthReport {

	private GrowthReport() {
	}

	static String of(List<Map.Entry<String, Map<String, Growth>>> sizes) {
		var text = new StringBuilder(
				"""
						## Growth

						Each question with its examples, on graphs of different size round about the same case. Anchored is what is \
						asked about one thing. Hits are looks at a record in the store; the ratio is that of the largest graph to the smallest. What it looks at every of, from end to end, is what the database did in the largest.

						""");
		for (int i = 0; i < sizes.size(); i++) {
			text.append("- graph ").append(i + 1).append(": ").append(sizes.get(i).getKey()).append('\n');
		}
		text.append("\n| question | anchored | looks at every | rows | hits | ratio | p50, ms | ratio |\n");
		text.append("|---|---|---|---|---|---|---|---|\n");
		List<Map<String, Growth>> graphs = sizes.stream().map(Map.Entry::getValue).toList();
		graphs.get(0)
			.keySet()
			.stream()
			.map((path) -> graphs.stream().map((graph) -> Objects.requireNonNull(graph.get(path))).toList())
			.sorted((a, b) -> Double.compare(ratio(b, Growth::hits), ratio(a, Growth::hits)))
			.forEach((row) -> text.append(row(row)));
		return text.toString();
	}

	private static String row(List<Growth> sizes) {
		Growth first = sizes.get(0);
		String scans = sizes.get(sizes.size() - 1)
			.scanned()
			.stream()
			.map((name) -> told(first, name) ? name : name + " (not told)")
			.collect(Collectors.joining(", "));
		return "| %s | %s | %s | %s | %s | %s | %s | %s |%n".formatted(first.query().path(),
				first.anchored() ? "yes" : "", scans, each(sizes, (size) -> size.rows()), each(sizes, Growth::hits),
				Round.number(ratio(sizes, Growth::hits)),
				sizes.stream().map((size) -> Round.number(size.time())).collect(Collectors.joining(" / ")),
				Round.number(ratio(sizes, Growth::time)));
	}

	private static boolean told(Growth growth, String name) {
		return growth.query().scans().stream().anyMatch((scan) -> scan.labels().contains(name));
	}

	private static String each(List<Growth> sizes, ToDoubleFunction<Growth> figure) {
		return sizes.stream()
			.map((size) -> size.rows() < 0 ? "failed" : "%.0f".formatted(figure.applyAsDouble(size)))
			.collect(Collectors.joining(" / "));
	}

	private static double ratio(List<Growth> sizes, ToDoubleFunction<Growth> figure) {
		return figure.applyAsDouble(sizes.get(sizes.size() - 1)) / figure.applyAsDouble(sizes.get(0));
	}

}
