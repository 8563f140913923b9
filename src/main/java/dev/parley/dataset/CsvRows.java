package dev.parley.dataset;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a header (RFC 4180). A second line of HXL tags
 * (<a href= "https://hxlstandard.org">hxlstandard.org</a>) tells of the columns and is no
 * row.
 */
final class CsvRows implements RowReader {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final CsvReader<CsvRecord> reader;

	private final CloseableIterator<CsvRecord> records;

	private final List<String> header;

	private @Nullable CsvRecord next;

	CsvRows(Reader text) {
		this.reader = CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text);
		this.records = reader.iterator();
		CsvRecord first = advance();
		if (first == null) {
			throw new BadFile("The file is empty");
		}
		this.header = header(first);
		this.next = advance();
		if (next != null && isHxl(next)) {
			this.next = advance();
		}
	}

	private static List<String> header(CsvRecord record) {
		List<String> names = record.getFields().stream().map(CsvRows::name).toList();
		Set<String> seen = new LinkedHashSet<>();
		for (String name : names) {
			if (!name.isEmpty() && !seen.add(name)) {
				throw new BadFile("Line 1: two columns are called '" + name + "'");
			}
		}
		return names;
	}

	private static String name(String cell) {
		return (cell.indexOf(BYTE_ORDER_MARK) == 0 ? cell.substring(1) : cell).strip();
	}

	private static boolean isHxl(CsvRecord record) {
		List<String> filled = record.getFields().stream().filter((cell) -> !cell.isBlank()).toList();
		return !filled.isEmpty() && filled.stream().allMatch((cell) -> cell.startsWith("#"));
	}

	private @Nullable CsvRecord advance() {
		try {
			return records.hasNext() ? records.next() : null;
		}
		catch (CsvParseException ex) {
			throw new BadFile("The file is not CSV from some line on: " + ex.getMessage(), ex);
		}
	}

	@Override
	public Set<String> columns() {
		return new LinkedHashSet<>(header);
	}

	@Override
	public boolean hasNext() {
		return next != null;
	}

	@Override
	public RawRow next() {
		CsvRecord record = next;
		if (record == null) {
			throw new NoSuchElementException();
		}
		next = advance();
		List<String> cells = record.getFields();
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
			row.put(header.get(i), cells.get(i));
		}
		String fault = cells.size() == header.size() ? null
				: "has " + cells.size() + " cells, and the header has " + header.size();
		return new RawRow(record.getStartingLineNumber(), row, fault);
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}

}
