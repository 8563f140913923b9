package dev.parley.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as one JSON object a line. The first says what it is, the last whether it is
 * whole; who does not find such a last line does not have all.
 */
final class Ndjson extends Rendering {

	private static final JsonMapper JSON = new JsonMapper();

	private final Export export;

	private final Writer text;

	Ndjson(Export export, OutputStream out) {
		this.export = export;
		this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	@Override
	void begin() throws IOException {
		Map<String, @Nullable Object> told = export.told();
		told.put("columns", export.columns());
		line(told);
	}

	@Override
	void row(Map<String, @Nullable Object> row) throws IOException {
		line(row);
	}

	@Override
	void end(Ending ending) throws IOException {
		Map<String, @Nullable Object> status = new LinkedHashMap<>();
		status.put("status", "complete");
		status.put("rows", ending.rows());
		status.put("truncated", ending.truncated());
		status.put("licences", ending.licences());
		status.put("sources", ending.sources());
		line(status);
		text.flush();
	}

	@Override
	boolean fail(Object problem) throws IOException {
		Map<String, @Nullable Object> status = new LinkedHashMap<>();
		status.put("status", "failed");
		status.put("rows", rows());
		status.put("problem", problem);
		line(status);
		text.flush();
		return true;
	}

	private void line(Object object) throws IOException {
		text.write(JSON.writeValueAsString(object));
		text.write('\n');
	}

}
