package dev.parley.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import dev.parley.catalogue.BadParameter;
import dev.parley.catalogue.Catalogue;
import dev.parley.domain.Actors;
import dev.parley.domain.Agreements;
import dev.parley.domain.Claim;
import dev.parley.domain.Claims;
import dev.parley.domain.Conflicts;
import dev.parley.domain.Documents;
import dev.parley.domain.Exchanges;
import dev.parley.domain.Incidents;
import dev.parley.domain.Negotiations;
import dev.parley.domain.People;
import dev.parley.domain.Places;
import dev.parley.domain.States;
import dev.parley.domain.Things;
import dev.parley.graph.Answer;
import dev.parley.graph.Graph;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.web.PagedModel;
import org.springframework.data.repository.CrudRepository;
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
@Tag(name = "lookups")
class LookupController {

	private static final String KIND = "{kind:actors|people|states|agreements|exchanges|negotiations|incidents|conflicts|places|documents|claims}";

	private static final int MOST = 500;

	private static final int MOST_PAGES = 1_000_000;

	private static final int RELATIONS = 100;

	private final Map<String, PagingAndSortingRepository<?, String>> kinds = new LinkedHashMap<>();

	private final Claims claims;

	private final Things things;

	private final Catalogue catalogue;

	private final JsonMapper json;

	private final Graph graph;

	LookupController(Actors actors, People people, States states, Agreements agreements, Exchanges exchanges,
			Negotiations negotiations, Incidents incidents, Conflicts conflicts, Places places, Documents documents,
			Claims claims, Things things, Catalogue catalogue, JsonMapper json, Graph graph) {
		this.claims = claims;
		this.things = things;
		this.catalogue = catalogue;
		this.json = json;
		this.graph = graph;
		kinds.put("actors", actors);
		kinds.put("people", people);
		kinds.put("states", states);
		kinds.put("agreements", agreements);
		kinds.put("exchanges", exchanges);
		kinds.put("negotiations", negotiations);
		kinds.put("incidents", incidents);
		kinds.put("conflicts", conflicts);
		kinds.put("places", places);
		kinds.put("documents", documents);
		kinds.put("claims", claims);
	}

	@Operation(summary = "A page of a kind, in the order of ids")
	@GetMapping("/" + KIND)
	PagedModel<?> all(@PathVariable String kind, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		PageRequest request = request(page, size);
		return new PagedModel<>(graph.lookUp(() -> repository(kind).findAll(request)));
	}

	@Operation(
			summary = "One thing: its plain facts, all values claimed, and its relationships with the claims behind them; of a claim, what it says of other claims and they of it")
	@GetMapping("/" + KIND + "/{id}")
	Map<String, @Nullable Object> one(@PathVariable String kind, @PathVariable String id) {
		Map<String, @Nullable Object> found = json.convertValue(existing(kind, id), new TypeReference<>() {
		});
		if (kind.equals("claims")) {
			put(found, "links", ask("claims/links", "claim", id));
		}
		else {
			put(found, "facts", ask("things/facts", "thing", id));
			put(found, "relations", ask("things/relations", "thing", id));
		}
		return found;
	}

	@Operation(summary = "The claims about a thing, in a document, or about a claim")
	@GetMapping("/" + KIND + "/{id}/claims")
	PagedModel<Claim> claims(@PathVariable String kind, @PathVariable String id,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		PageRequest request = request(page, size);
		existing(kind, id);
		return new PagedModel<>(graph.lookUp(() -> switch (kind) {
			case "documents" -> claims.findByDocumentId(id, request);
			case "claims" -> claims.findBySpeakingOf(id, PageRequest.of(page, size));
			default -> claims.findByAboutThingId(id, request);
		}));
	}

	private Answer ask(String path, String parameter, String id) {
		return catalogue
			.ask(catalogue.find(path).orElseThrow(), Map.of(parameter, id, "limit", String.valueOf(RELATIONS)))
			.answer();
	}

	private static void put(Map<String, @Nullable Object> found, String name, Answer answer) {
		found.put(name, answer.rows());
		found.put(name + "Truncated", answer.truncated());
	}

	private Object existing(String kind, String id) {
		return graph.lookUp(() -> ((CrudRepository<?, String>) repository(kind)).findById(id))
			.orElseThrow(() -> missing(kind, id));
	}

	private RuntimeException missing(String kind, String id) {
		return graph.lookUp(() -> things.sameAs(id))
			.<RuntimeException>map(Moved::new)
			.orElseGet(() -> new NotFound(
					"There is no " + id + " among the " + kind + "; GET /api/search?q= finds ids by name"));
	}

	private PagingAndSortingRepository<?, String> repository(String kind) {
		return Objects.requireNonNull(kinds.get(kind));
	}

	private static PageRequest request(int page, int size) {
		if (page < 0 || page > MOST_PAGES) {
			throw new BadParameter("page", "page is a whole number from 0 to " + MOST_PAGES);
		}
		if (size < 1 || size > MOST) {
			throw new BadParameter("size", "size is a whole number from 1 to " + MOST);
		}
		return PageRequest.of(page, size, Sort.by("id"));
	}

}
