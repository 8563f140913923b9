package dev.parley.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * The refused rows of a load, in a CSV file that a later run of the same load goes on
 * with.
 */
final class Refusals {

	private static final List<String> HEADER = List.of("line", "row", "reason");

	private static final int SHOWN = 100;

	private final Path file;

	private final List<Refusal> first = new ArrayList<>();

	/**
	 * Goes on with what earlier runs refused.
	 * @param until the line up to which they had come
	 */
	Refusals(Path file, long until) {
		this.file = file;
		List<Refusal> kept = new ArrayList<>();
		if (until > 0 && Files.exists(file)) {
			kept = read(until);
		}
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		add(kept);
	}

	/**
	 * A run that was killed may have left half a record, of a line that it had not come
	 * to: its number stands whole, or its other cells are not there.
	 */
	private List<Refusal> read(long until) {
		List<Refusal> kept = new ArrayList<>();
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(file)) {
			for (CsvRecord row : rows) {
				if (row.getStartingLineNumber() > 1 && row.getFieldCount() == HEADER.size()
						&& Long.parseLong(row.getField(0)) <= until) {
					kept.add(new Refusal(Long.parseLong(row.getField(0)), row.getField(1), row.getField(2)));
				}
			}
			return kept;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Before the batch is kept, so that a crash between loses no reason. */
	void add(List<Refusal> refusals) {
		if (refusals.isEmpty()) {
			return;
		}
		boolean begin = !Files.exists(file);
		try {
			if (begin && file.getParent() != null) {
				Files.createDirectories(file.getParent());
			}
			var writer = Files.newBufferedWriter(file, java.nio.file.StandardOpenOption.CREATE,
					java.nio.file.StandardOpenOption.APPEND);
			try (CsvWriter csv = CsvWriter.builder().build(writer)) {
				if (begin) {
					csv.writeRecord(HEADER);
				}
				refusals.forEach(
						(refusal) -> csv.writeRecord(String.valueOf(refusal.line()), refusal.row(), refusal.reason()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		refusals.stream().limit(SHOWN - first.size()).forEach(first::add);
	}

	List<Refusal> first() {
		return first;
	}

}
