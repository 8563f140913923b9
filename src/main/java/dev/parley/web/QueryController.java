package dev.parley.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.Catalogue;
import dev.parley.catalogue.Column;
import dev.parley.catalogue.Parameter;
import dev.parley.catalogue.Query;
import dev.parley.catalogue.View;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions over HTTP. */
@RestController
@RequestMapping("/api/queries")
@Tag(name = "catalogue")
class QueryController {

	private final Catalogue catalogue;

	QueryController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping
	@Operation(summary = "All questions, with their parameters, columns and Cypher")
	List<Summary> queries() {
		return catalogue.all().stream().map(Summary::of).toList();
	}

	@GetMapping("/{subject}/{question}")
	Result query(@PathVariable String subject, @PathVariable String question, @RequestParam Map<String, String> given) {
		return Result.of(ask(subject, question, given));
	}

	@GetMapping(path = "/{subject}/{question}.csv", produces = "text/csv;charset=UTF-8")
	@Hidden
	ResponseEntity<String> csv(@PathVariable String subject, @PathVariable String question,
			@RequestParam Map<String, String> given) {
		ContentDisposition name = ContentDisposition.attachment().filename(question + ".csv").build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(Csv.of(ask(subject, question, given).answer()));
	}

	private Catalogue.Asked ask(String subject, String question, Map<String, String> given) {
		Query query = catalogue.find(subject + "/" + question)
			.orElseThrow(() -> new NotFound(
					"There is no query " + subject + "/" + question + "; GET /api/queries lists them"));
		return catalogue.ask(query, given);
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
	 * @param cypher the file
	 */
	record Summary(String query, String title, String description, View view, Collection<Parameter> parameters,
			Collection<Column> columns, String cypher) {

		static Summary of(Query query) {
			return new Summary(query.path(), query.title(), query.description(), query.view(), query.parameters(),
					query.columns(), query.text());
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
