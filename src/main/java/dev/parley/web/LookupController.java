package dev.parley.web;

import java.util.LinkedHashMap;
import java.util.List;
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
import dev.parley.domain.Identified;
import dev.parley.domain.Incidents;
import dev.parley.domain.Kind;
import dev.parley.domain.Negotiations;
import dev.parley.domain.People;
import dev.parley.domain.Places;
import dev.parley.domain.States;
import dev.parley.domain.Things;
import dev.parley.format.Exports;
import dev.parley.format.Format;
import dev.parley.graph.Answer;
import dev.parley.graph.Graph;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Lookups: some of a kind, one of them with what is known of it, and the claims behind
 * it.
 */
@RestController
@RequestMapping("/api")
@Tag(name = "lookups")
class LookupController {

	private static final String KIND = "{kind:actors|people|states|agreements|exchanges|negotiations|incidents|conflicts|places|documents|claims}";

	private static final int MOST = 500;

	private static final String SIZE = "20";

	private static final String JSONLD = "application/ld+json";

	private static final int RELATIONS = 100;

	private final Map<String, Kind<?>> kinds = new LinkedHashMap<>();

	private final Claims claims;

	private final Things things;

	private final Catalogue catalogue;

	private final Exports exports;

	private final JsonMapper json;

	private final Graph graph;

	LookupController(Actors actors, People people, States states, Agreements agreements, Exchanges exchanges,
			Negotiations negotiations, Incidents incidents, Conflicts conflicts, Places places, Documents documents,
			Claims claims, Things things, Catalogue catalogue, Exports exports, JsonMapper json, Graph graph) {
		this.claims = claims;
		this.things = things;
		this.catalogue = catalogue;
		this.exports = exports;
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

	@Operation(summary = "Some of a kind, in the order of ids: the first, or those behind one")
	@GetMapping(path = "/" + KIND, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Page> all(@PathVariable String kind, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = SIZE) int size, HttpServletRequest request) {
		PageRequest more = more(size);
		return page(graph.lookUp(() -> repository(kind).findByIdGreaterThanOrderById(after, more)), size, request);
	}

	@Operation(
			summary = "One thing: its plain facts, all values claimed, and its relationships with the claims behind them; of a claim, what it says of other claims and they of it")
	@ApiResponse(responseCode = "200",
			content = { @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")),
					@Content(mediaType = JSONLD, schema = @Schema(ref = Replies.LINKED)) })
	@GetMapping("/" + KIND + "/{id}")
	ResponseEntity<?> one(@PathVariable String kind, @PathVariable String id,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.ALL_VALUE) String accept,
			HttpServletRequest request) {
		List<MediaType> ranges = NotAcceptable.ranges(accept);
		Object found = existing(kind, id);
		return (NotAcceptable.preferred(ranges, "One of the " + kind, formats(kind)) == Format.JSONLD)
				? linked(kind, id, request)
				: ResponseEntity.ok().contentType(Format.JSON.type()).body(withWhatIsKnown(kind, id, found));
	}

	@Hidden
	@GetMapping("/{kind:claims|documents}/{id}.jsonld")
	ResponseEntity<?> linkedOne(@PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
		existing(kind, id);
		return linked(kind, id, request);
	}

	@Operation(summary = "The claims about a thing, in a document, or about a claim, in the order of ids")
	@ApiResponse(responseCode = "200",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = ClaimPage.class)),
					@Content(mediaType = JSONLD, schema = @Schema(ref = Replies.LINKED)) })
	@GetMapping("/" + KIND + "/{id}/claims")
	ResponseEntity<?> claims(@PathVariable String kind, @PathVariable String id,
			@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = SIZE) int size,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.ALL_VALUE) String accept,
			HttpServletRequest request) {
		List<MediaType> ranges = NotAcceptable.ranges(accept);
		List<Claim> found = found(kind, id, after, size);
		Format format = NotAcceptable.preferred(ranges, "Claims", List.of(Format.JSON, Format.JSONLD));
		return (format == Format.JSONLD) ? linked(found, size, request) : page(found, size, request);
	}

	@Hidden
	@GetMapping("/" + KIND + "/{id}/claims.jsonld")
	ResponseEntity<?> linkedClaims(@PathVariable String kind, @PathVariable String id,
			@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = SIZE) int size,
			HttpServletRequest request) {
		return linked(found(kind, id, after, size), size, request);
	}

	/**
	 * Some of many, in the order of ids.
	 *
	 * @param content them
	 * @param next the id of the last, if there are more behind it
	 */
	record Page(List<? extends Identified> content, @Nullable String next) {

		/** One more was looked for than there is room for, to tell whether there is. */
		static Page of(List<? extends Identified> found, int size) {
			return (found.size() <= size) ? new Page(found, null)
					: new Page(found.subList(0, size), found.get(size - 1).id());
		}

	}

	/**
	 * What such a page is of claims, for the API document.
	 *
	 * @param content them
	 * @param next the id of the last, if there are more behind it
	 */
	record ClaimPage(List<Claim> content, @Nullable String next) {
	}

	private static ResponseEntity<Page> page(List<? extends Identified> found, int size, HttpServletRequest request) {
		Page page = Page.of(found, size);
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, links(page, size, request))
			.contentType(Format.JSON.type())
			.body(page);
	}

	private ResponseEntity<?> linked(List<Claim> found, int size, HttpServletRequest request) {
		Page page = Page.of(found, size);
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, links(page, size, request))
			.contentType(Format.JSONLD.type())
			.body(exports.linkedClaims(page.content().stream().map(Identified::id).toList(), base(request)));
	}

	private ResponseEntity<?> linked(String kind, String id, HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(Format.JSONLD.type())
			.body(kind.equals("claims") ? exports.linkedClaims(List.of(id), base(request))
					: exports.linkedDocument(id, base(request)));
	}

	private static String links(Page page, int size, HttpServletRequest request) {
		String first = request.getRequestURI() + "?size=" + size;
		return "<" + first + ">; rel=\"first\""
				+ (page.next() == null ? "" : ", <" + first + "&after=" + page.next() + ">; rel=\"next\"");
	}

	private static String base(HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
	}

	private static List<Format> formats(String kind) {
		return kind.matches("claims|documents") ? List.of(Format.JSON, Format.JSONLD) : List.of(Format.JSON);
	}

	private List<Claim> found(String kind, String id, String after, int size) {
		PageRequest more = more(size);
		existing(kind, id);
		return graph.lookUp(() -> switch (kind) {
			case "documents" -> claims.findByDocumentIdAndIdGreaterThanOrderById(id, after, more);
			case "claims" -> claims.findBySpeakingOf(id, after, more.getPageSize());
			default -> claims.findByAboutThingIdAndIdGreaterThanOrderById(id, after, more);
		});
	}

	private Map<String, @Nullable Object> withWhatIsKnown(String kind, String id, Object thing) {
		Map<String, @Nullable Object> found = json.convertValue(thing, new TypeReference<>() {
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
		return graph.lookUp(() -> repository(kind).findById(id)).orElseThrow(() -> missing(kind, id));
	}

	private RuntimeException missing(String kind, String id) {
		return graph.lookUp(() -> things.sameAs(id))
			.<RuntimeException>map(Moved::new)
			.orElseGet(() -> new NotFound(
					"There is no " + id + " among the " + kind + "; GET /api/search?q= finds ids by name"));
	}

	private Kind<?> repository(String kind) {
		return Objects.requireNonNull(kinds.get(kind));
	}

	private static PageRequest more(int size) {
		if (size < 1 || size > MOST) {
			throw new BadParameter("size", "size is a whole number from 1 to " + MOST);
		}
		return PageRequest.of(0, size + 1);
	}

}
