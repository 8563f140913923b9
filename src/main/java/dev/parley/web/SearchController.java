package dev.parley.web;

import java.util.Map;

import dev.parley.catalogue.Catalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search by name: the query {@code things/search} under a short address. */
@RestController
@Tag(name = "lookups")
class SearchController {

	private final Catalogue catalogue;

	SearchController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Find things and claims by name; small slips of the pen are forgiven")
	QueryController.Result search(@RequestParam String q, @RequestParam(defaultValue = "20") int limit) {
		return QueryController.Result.of(catalogue.ask(catalogue.find("things/search").orElseThrow(),
				Map.of("q", q, "limit", String.valueOf(limit))));
	}

}
