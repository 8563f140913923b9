package dev.parley.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.Catalogue;
import dev.parley.domain.Actors;
import dev.parley.domain.Agreements;
import dev.parley.domain.Claim;
import dev.parley.domain.Claims;
import dev.parley.domain.Documents;
import dev.parley.domain.Exchanges;
import dev.parley.domain.Incidents;
import dev.parley.domain.Negotiations;
import dev.parley.domain.People;
import dev.parley.domain.Places;
import dev.parley.domain.States;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.web.PagedModel;
import org.springframework.data.repository.CrudRepository;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lookups: a page of a kind, one of them with what is known of it, and the claims behind
 * it.
 */
@RestController
@RequestMapping("/api")
class LookupController {

	private static final String KIND = "{kind:actors|people|states|agreements|exchanges|negotiations|incidents|places|documents|claims}";

	private static final int MOST = 500;

	private static final int RELATIONS = 100;

	private final Map<String, PagingAndSortingRepository<?, String>> kinds = new LinkedHashMap<>();

	private final Claims claims;

	private final Catalogue catalogue;

	private final JsonMapper json;

	LookupController(Actors actors, People people, States states, Agreements agreements, Exchanges exchanges,
			Negotiations negotiations, Incidents incidents, Places places, Documents documents, Claims claims,
			Catalogue catalogue, JsonMapper json) {
		this.claims = claims;
		this.catalogue = catalogue;
		this.json = json;
		kinds.put("actors", actors);
		kinds.put("people", people);
		kinds.put("states", states);
		kinds.put("agreements", agreements);
		kinds.put("exchanges", exchanges);
		kinds.put("negotiations", negotiations);
		kinds.put("incidents", incidents);
		kinds.put("places", places);
		kinds.put("documents", documents);
		kinds.put("claims", claims);
	}

	@GetMapping("/" + KIND)
	PagedModel<?> all(@PathVariable String kind, @RequestParam MultiValueMap<String, String> given) {
		return new PagedModel<>(repository(kind).findAll(page(given)));
	}

	@GetMapping("/" + KIND + "/{id}")
	Map<String, @Nullable Object> one(@PathVariable String kind, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> given) {
		RequestParameters.only(given);
		Map<String, @Nullable Object> found = json.convertValue(existing(kind, id), new TypeReference<>() {
		});
		if (!kind.equals("claims")) {
			found.put("facts", ask("things/facts", id).answer().rows());
			Catalogue.Asked relations = ask("things/relations", id);
			found.put("relations", relations.answer().rows());
			found.put("relationsTruncated", relations.answer().truncated());
		}
		return found;
	}

	@GetMapping("/" + KIND + "/{id}/claims")
	PagedModel<Claim> claims(@PathVariable String kind, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> given) {
		PageRequest page = page(given);
		existing(kind, id);
		Page<Claim> found = switch (kind) {
			case "documents" -> claims.findByDocumentId(id, page);
			case "claims" -> claims.findByDeniesContainingOrConfirmsContainingOrRepeatsContaining(id, id, id, page);
			default -> claims.findByAboutThingId(id, page);
		};
		return new PagedModel<>(found);
	}

	private Catalogue.Asked ask(String path, String id) {
		return catalogue.ask(catalogue.find(path).orElseThrow(),
				Map.of("thing", id, "limit", String.valueOf(RELATIONS)));
	}

	private Object existing(String kind, String id) {
		return ((CrudRepository<?, String>) repository(kind)).findById(id)
			.orElseThrow(() -> new NotFound(
					"There is no " + id + " among the " + kind + "; GET /api/search?q= finds ids by name"));
	}

	private PagingAndSortingRepository<?, String> repository(String kind) {
		return java.util.Objects.requireNonNull(kinds.get(kind));
	}

	private static PageRequest page(MultiValueMap<String, String> given) {
		Map<String, String> values = RequestParameters.only(given, "page", "size");
		return PageRequest.of(RequestParameters.number(values, "page", 0, 0, 1_000_000),
				RequestParameters.number(values, "size", 20, 1, MOST), Sort.by("id"));
	}

}
