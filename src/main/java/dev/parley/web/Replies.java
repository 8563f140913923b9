package dev.parley.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.parley.catalogue.Column;
import dev.parley.catalogue.Query;
import dev.parley.format.Format;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;

/** What operations answer, in the words of the API document. */
final class Replies {

	static final String LINKED = "LinkedData";

	private static final String PROBLEM = "application/problem+json";

	/** The problems that any operation may answer with. */
	private static final Map<String, String> ANY = table( //
			"400", "A parameter is missing, unknown or wrong; the problem names it", //
			"406", "It is there, but not as any of the media types accepted; the problem says as what it can be had", //
			"421", "It does not answer to the name in Host", //
			"429", "The caller sends too many requests; Retry-After says when to go on", //
			"503",
			"The database does not answer, is being changed by others, or as many ask as may; Retry-After says when to try again", //
			"504", "It took longer than it may", //
			"507", "It took more memory than it may");

	private static final Map<String, String> NAMED = table("404", "There is no such thing");

	private static final Map<String, String> SENT = table( //
			"408", "The body comes too slowly", //
			"413", "The body is too large", //
			"415", "The body is not of the media type that is asked for", //
			"422", "The body cannot be used; the problem says why, and where", //
			"500", "A file of Parley's own is broken; the problem names it");

	private Replies() {
	}

	private static Map<String, String> table(String... pairs) {
		Map<String, String> table = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			table.put(pairs[i], pairs[i + 1]);
		}
		return table;
	}

	/** Adds what every operation of its kind may answer. */
	static void complete(String path, HttpMethod method, Operation operation) {
		if (operation.getResponses() == null) {
			operation.setResponses(new ApiResponses());
		}
		ApiResponses replies = operation.getResponses();
		ANY.forEach((status, description) -> add(replies, status, description));
		if (path.contains("{")) {
			NAMED.forEach((status, description) -> add(replies, status, description));
		}
		ApiResponse answer = replies.get("200");
		if (method != HttpMethod.GET) {
			SENT.forEach((status, description) -> add(replies, status, description));
		}
		else if (answer != null && !path.endsWith(QueryController.METADATA)) {
			answer.addHeaderObject("ETag", tag());
			replies.addApiResponse("304",
					new ApiResponse().description("It is still what the tag in If-None-Match names")
						.addHeaderObject("ETag", tag()));
		}
		if (answer != null && path.equals("/api/dossiers")) {
			replies.addApiResponse("201",
					new ApiResponse().description("It was added")
						.content(answer.getContent())
						.addHeaderObject("Location", header("where the document is")));
		}
		if (path.matches("/api/\\{kind}/\\{id}.*")) {
			replies.addApiResponse("308", new ApiResponse().description("It is judged to be the same as another thing")
				.addHeaderObject("Location", header("where that is")));
		}
	}

	/** What a record always has is required: all that cannot be null. */
	@SuppressWarnings("rawtypes") // as the document has them
	static void require(Map<String, Schema> schemas, List<Class<?>> records) {
		for (Class<?> type : records) {
			Schema<?> schema = Objects.requireNonNull(schemas.get(type.getSimpleName()), type::getSimpleName);
			for (var component : type.getRecordComponents()) {
				if (schema.getProperties().containsKey(component.getName())
						&& !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
					schema.addRequiredItem(component.getName());
				}
			}
		}
	}

	private static void add(ApiResponses replies, String status, String description) {
		replies.putIfAbsent(status, new ApiResponse().description(description)
			.content(content(PROBLEM, new Schema<>().$ref("#/components/schemas/Problem"))));
	}

	/** The answer to a question, in what it can come as. */
	static ApiResponse answer(Query query, List<Format> formats) {
		Content content = new Content();
		formats.forEach((format) -> content.addMediaType(name(format), new MediaType().schema(switch (format) {
			case JSON -> json(query);
			case JSONLD -> new Schema<>().$ref("#/components/schemas/" + LINKED);
			case CSV -> of("string").description("RFC 4180, a header line first");
			case NDJSON -> of("string").description(
					"one JSON object a line: what the answer is; its rows; and at last {\"status\":\"complete\",…} or {\"status\":\"failed\",…}");
			case GRAPHML -> of("string").description("GraphML; the licences stand at the end of the graph");
			case GEXF -> of("string").description("GEXF 1.3, with the days of the edges");
		})));
		ApiResponse answer = new ApiResponse().description("The answer").content(content);
		if (formats.size() > 1) {
			answer
				.description("The answer. Each format has an address of its own too, such as …/"
						+ query.path().replaceFirst("^.*/", "") + ".csv")
				.addHeaderObject("Link",
						header("of JSON and CSV: where it is told what the columns hold, and the licences"))
				.addHeaderObject(Download.ROWS, header("if it is short, and not JSON: how many rows there are"))
				.addHeaderObject(Download.TRUNCATED,
						header("if it is short, and not JSON: whether there are more than the limit let through"));
		}
		return answer;
	}

	private static Schema<?> json(Query query) {
		Schema<?> row = of("object");
		for (Column column : query.columns()) {
			row.addProperty(column.name(), schema(column).description(column.description()));
			row.addRequiredItem(column.name());
		}
		Schema<?> answer = of("object").addProperty("query", of("string"))
			.addProperty("title", of("string"))
			.addProperty("parameters", of("object").description("the values it was asked with, defaults included"))
			.addProperty("columns", new ArraySchema().items(of("string")))
			.addProperty("rows", new ArraySchema().items(row))
			.addProperty("truncated",
					of("boolean").description("whether there are more rows than the limit let through"));
		answer.setRequired(List.of("query", "title", "parameters", "columns", "rows", "truncated"));
		return answer;
	}

	private static Schema<?> schema(Column column) {
		Schema<?> schema = switch (column.type()) {
			case "list" -> new ArraySchema().items(new Schema<>());
			case "map" -> of("object");
			case "any" -> new Schema<>();
			case "integer", "number", "boolean" -> of(column.type());
			case "date" -> of("string").format("date");
			case "datetime" -> of("string").format("date-time");
			default -> of("string");
		};
		if (schema.getTypes() != null) {
			schema.addType("null");
		}
		return schema;
	}

	static Schema<?> problem() {
		Schema<?> problem = of("object").description("RFC 9457")
			.addProperty("type", of("string").format("uri"))
			.addProperty("title", of("string"))
			.addProperty("status", of("integer"))
			.addProperty("detail", of("string"))
			.addProperty("instance", of("string"))
			.addProperty("traceId", of("string").description("the request's trace, as in the log"))
			.addProperty("parameter", of("string").description("the parameter that is wrong, if one is"));
		problem.setRequired(List.of("status", "title"));
		return problem;
	}

	static Schema<?> linked() {
		Schema<?> linked = of("object")
			.description("JSON-LD 1.1: claims of schema.org, with their provenance by PROV-O")
			.addProperty("@context", of("object"))
			.addProperty("@graph", new ArraySchema().items(of("object")));
		linked.setRequired(List.of("@context", "@graph"));
		return linked;
	}

	static Schema<?> identified() {
		Schema<?> identified = of("object").addProperty("id", of("string"));
		identified.setRequired(List.of("id"));
		return identified;
	}

	static Content content(String type, Schema<?> schema) {
		return new Content().addMediaType(type, new MediaType().schema(schema));
	}

	private static Header tag() {
		return header("changes when the content does; to be sent back in If-None-Match");
	}

	private static Header header(String description) {
		return new Header().description(description).schema(of("string"));
	}

	private static String name(Format format) {
		return format.type().getType() + "/" + format.type().getSubtype();
	}

	static Schema<?> of(String type) {
		Schema<?> schema = new Schema<>();
		schema.setType(type);
		schema.addType(type);
		return schema;
	}

}
