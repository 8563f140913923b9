package dev.parley.web;

import dev.parley.catalogue.Catalogue;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search by name: the query {@code things/search} under a short address. */
@RestController
class SearchController {

	private final Catalogue catalogue;

	SearchController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/api/search")
	QueryController.Result search(@RequestParam MultiValueMap<String, String> given) {
		return QueryController.Result
			.of(catalogue.ask(catalogue.find("things/search").orElseThrow(), RequestParameters.single(given)));
	}

}
