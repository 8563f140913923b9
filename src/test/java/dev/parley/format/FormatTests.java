package dev.parley.format;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*/*                                                              | JSON
			application/json                                                 | JSON
			text/csv                                                         | CSV
			text/*                                                           | CSV
			application/*                                                    | JSON
			application/*+json                                               | JSONLD
			application/x-ndjson, */*;q=0.1                                  | NDJSON
			application/json;q=0.5, text/csv                                 | CSV
			application/json;q=0.5, text/csv;q=0.4                           | JSON
			text/csv, application/json                                       | CSV
			*/*, text/csv                                                    | CSV
			*/*;q=0.9, application/json;q=0                                  | CSV
			application/gexf+xml, application/graphml+xml                    | GEXF
			text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8  | JSON
			TEXT/CSV; charset=utf-8                                          | CSV
			image/png                                                        | none
			text/csv;q=0                                                     | none
			""")
	void choosesWhatIsLikedBest(String accept, String chosen) {
		List<Format> all = Arrays.asList(Format.values());
		assertThat(Format.preferred(MediaType.parseMediaTypes(accept), all).map(Format::name).orElse("none"))
			.isEqualTo(chosen);
	}

}
