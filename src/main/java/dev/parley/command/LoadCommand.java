package dev.parley.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.parley.dataset.BadFile;
import dev.parley.dataset.LoadOptions;
import dev.parley.dataset.LoadReport;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a file of a dataset, and says what became of each row. */
@Command(name = "load",
		description = "Load a file of a dataset. The same command again goes on where a run was stopped.",
		mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

	private static final int KIBIBYTE = 1024;

	private static final int SHOWN = 10;

	private final Supplier<Loads> loads;

	@Parameters(index = "0", description = "The dataset, as 'sources' lists it.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private String source;

	@Parameters(index = "1", description = "The file, as it was published.")
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private Path file;

	@Option(names = "--release", description = "What the release is called, if its checksum is not known.")
	private @Nullable String release;

	@Option(names = "--published", description = "When it was published: 2025-04-01, 2025-04 or 2025.")
	private @Nullable String published;

	@Option(names = "--dry-run", description = "Only say what would happen.")
	private boolean rehearse;

	@Option(names = "--complete", negatable = true,
			description = "Withdraw rows of earlier releases that this file lacks, however many; --no-complete: the file is a part.")
	private @Nullable Boolean complete;

	LoadCommand(Supplier<Loads> loads) {
		this.loads = loads;
	}

	@Override
	public Integer call() throws IOException {
		if (!Files.isReadable(file)) {
			throw BadFile.unreadable(file);
		}
		LoadReport report;
		try (ProgressBar bar = bar()) {
			report = loads.get()
				.load(source, file, new LoadOptions(release, published, rehearse, complete), progress(bar));
		}
		print(report);
		return report.refusals().isEmpty() ? 0 : Commands.REFUSED;
	}

	private ProgressBar bar() throws IOException {
		return new ProgressBarBuilder().setTaskName(source)
			.setInitialMax(Files.size(file))
			.setUnit(" KiB", KIBIBYTE)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(500)
			.build();
	}

	private static Progress progress(ProgressBar bar) {
		long begun = System.nanoTime();
		return (rows, bytes, of) -> {
			double seconds = (System.nanoTime() - begun) / 1e9;
			bar.maxHint(of);
			bar.stepTo(bytes);
			bar.setExtraMessage(" %,d rows, %,.0f rows/s".formatted(rows, rows / seconds));
		};
	}

	private static void print(LoadReport report) {
		System.out.printf("%s %s%s: %,d rows read = %,d written + %,d unchanged + %,d refused%n", report.source(),
				report.release(), report.rehearsed() ? " (dry run)" : "", report.read(), report.written(),
				report.unchanged(), report.refused());
		System.out.printf("known from %s on, as document %s%n", report.publishedOn(), report.document());
		if (report.resumedAt() > 0) {
			System.out.printf("went on after line %,d of an earlier run%n", report.resumedAt());
		}
		if (report.withdrawn() > 0) {
			System.out.printf("%,d rows of earlier releases are withdrawn%n", report.withdrawn());
		}
		if (report.brokenText() > 0) {
			System.out.printf("%,d rows hold characters that were lost before they were published%n",
					report.brokenText());
		}
		report.refusals()
			.stream()
			.limit(SHOWN)
			.forEach((refusal) -> System.out.printf("  line %d: %s%n", refusal.line(), refusal.reason()));
		if (report.refusedRows() != null) {
			long more = Math.max(report.refused(), report.refusals().size()) - SHOWN;
			System.out.printf("%srefused rows: %s%n", more > 0 ? "  and %,d more%n".formatted(more) : "",
					report.refusedRows());
		}
	}

}
