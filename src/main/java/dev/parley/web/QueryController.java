package dev.parley.web;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.Catalogue;
import dev.parley.catalogue.Column;
import dev.parley.catalogue.Parameter;
import dev.parley.catalogue.Query;
import dev.parley.catalogue.View;
import dev.parley.format.Exports;
import dev.parley.format.Format;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The questions over HTTP. */
@RestController
@RequestMapping("/api/queries")
@Tag(name = "catalogue")
class QueryController {

	/** What stands behind a question's address to ask what its CSV holds. */
	static final String METADATA = ".csv-metadata.json";

	static final String CSVW = "application/csvm+json";

	private final Catalogue catalogue;

	private final Exports exports;

	private final Downloads downloads;

	private final Unchanged unchanged;

	QueryController(Catalogue catalogue, Exports exports, Downloads downloads, Unchanged unchanged) {
		this.catalogue = catalogue;
		this.exports = exports;
		this.downloads = downloads;
		this.unchanged = unchanged;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "All questions, with their parameters, columns and Cypher")
	List<Summary> queries() {
		return catalogue.all().stream().map(Summary::of).toList();
	}

	@GetMapping("/{subject}/{question:[^.]+}")
	@Hidden
	@Nullable ResponseEntity<?> query(@PathVariable String subject, @PathVariable String question,
			@RequestParam Map<String, String> given,
			@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<MediaType> ranges = NotAcceptable.ranges(accept);
		Query query = find(subject, question);
		return answer(query, NotAcceptable.preferred(ranges, query.path(), Format.of(query)), given, request, response);
	}

	@GetMapping("/{subject}/{question:[^.]+}.{suffix:json|csv|ndjson|graphml|gexf|jsonld}")
	@Hidden
	@Nullable ResponseEntity<?> suffixed(@PathVariable String subject, @PathVariable String question, @PathVariable String suffix,
			@RequestParam Map<String, String> given, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Query query = find(subject, question);
		return answer(query, NotAcceptable.suffixed(suffix, query.path(), Format.of(query)), given, request, response);
	}

	@GetMapping(path = "/{subject}/{question:[^.]+}" + METADATA, produces = CSVW)
	@Hidden
	ResponseEntity<Map<String, @Nullable Object>> metadata(@PathVariable String subject, @PathVariable String question,
			@RequestParam Map<String, String> given, HttpServletRequest request) {
		// It tells when it was made, and so is never the same.
		ShallowEtagHeaderFilter.disableContentCaching(request);
		String csv = question + ".csv" + asked(request);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(CSVW))
			.body(exports.described(catalogue.asking(find(subject, question), given), csv));
	}

	private @Nullable ResponseEntity<?> answer(Query query, Format format, Map<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		String address = "/api/queries/" + query.path();
		if (format == Format.JSON) {
			return json(query, given, address, request);
		}
		if (format == Format.JSONLD) {
			return linked(catalogue.ask(query, given), address, request);
		}
		Catalogue.Asking asking = catalogue.asking(query, given);
		if (format == Format.CSV) {
			response.setHeader(HttpHeaders.LINK, metadataLink(address, request));
		}
		downloads.send(asking, format, request, response);
		return null;
	}

	private ResponseEntity<?> json(Query query, Map<String, String> given, String address, HttpServletRequest request) {
		String tag = query.isLasting() ? unchanged.tag() : null;
		if (Unchanged.isKnown(tag, request)) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
		}
		var answer = ResponseEntity.ok()
			.header(HttpHeaders.LINK, metadataLink(address, request))
			.contentType(Format.JSON.type());
		return (tag != null ? answer.eTag(tag) : answer).body(Result.of(catalogue.ask(query, given)));
	}

	private ResponseEntity<?> linked(Catalogue.Asked asked, String address, HttpServletRequest request) {
		// It tells when it was made, and so is never the same.
		ShallowEtagHeaderFilter.disableContentCaching(request);
		String base = ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
		return ResponseEntity.ok()
			.contentType(Format.JSONLD.type())
			.body(exports.linked(asked, base, address.substring(1) + asked(request)));
	}

	private static String metadataLink(String address, HttpServletRequest request) {
		return "<" + address + METADATA + asked(request) + ">; rel=\"describedby\"; type=\"" + CSVW + "\"";
	}

	/** The parameters as they stand in the address. */
	private static String asked(HttpServletRequest request) {
		return request.getQueryString() == null ? "" : "?" + request.getQueryString();
	}

	private Query find(String subject, String question) {
		return catalogue.find(subject + "/" + question)
			.orElseThrow(() -> new NotFound(
					"There is no query " + subject + "/" + question + "; GET /api/queries lists them"));
	}

	/**
	 * A question, without its answer.
	 *
	 * @param query its path below {@code /api/queries}
	 * @param title the question in one line
	 * @param description prose
	 * @param view how an answer is best shown
	 * @param parameters what it asks for
	 * @param columns what it answers
	 * @param formats what its answers can come as, by the suffix of the address
	 * @param cypher the file
	 */
	record Summary(String query, String title, String description, View view, Collection<Parameter> parameters,
			Collection<Column> columns, List<String> formats, String cypher) {

		static Summary of(Query query) {
			return new Summary(query.path(), query.title(), query.description(), query.view(), query.parameters(),
					query.columns(), Format.of(query).stream().map(Format::suffix).toList(), query.text());
		}

	}

	/**
	 * An answer.
	 *
	 * @param query the question's path
	 * @param title the question in one line
	 * @param parameters the values it was asked with, defaults included
	 * @param columns the names of the columns
	 * @param rows one object for each row, by column
	 * @param truncated whether there are more rows than the limit let through
	 */
	record Result(String query, String title, Map<String, @Nullable Object> parameters, List<String> columns,
			List<Map<String, @Nullable Object>> rows, boolean truncated) {

		static Result of(Catalogue.Asked asked) {
			return new Result(asked.query().path(), asked.query().title(), asked.parameters(), asked.answer().columns(),
					asked.answer().rows(), asked.answer().truncated());
		}

	}

}
