package dev.parley;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API document of a running Parley promises. Whatever a test asks over
 * {@link Http} is held against it: status, media type, and the shape of what is JSON.
 */
final class Contract {

	private static final JsonMapper JSON = new JsonMapper();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private static final String PROBLEM = "application/problem+json";

	/**
	 * By port. Another Parley may take a port later: then an address is unknown at first.
	 */
	private static final Map<Integer, Contract> READ = new ConcurrentHashMap<>();

	private final JsonNode document;

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	private Contract(JsonNode document) {
		this.document = document;
	}

	/** HEAD and OPTIONS are HTTP's own: no API document lists them. */
	static void hold(HttpRequest request, Http.Reply reply) {
		String path = request.uri().getRawPath();
		if (path.startsWith("/api/") && !request.method().matches("HEAD|OPTIONS")) {
			of(request.uri(), path).hold(request.method(), path, reply);
		}
	}

	private static Contract of(URI address, String path) {
		Contract known = READ.computeIfAbsent(address.getPort(), (port) -> read(address));
		if (known.template(path).isEmpty()) {
			READ.put(address.getPort(), read(address));
		}
		return READ.getOrDefault(address.getPort(), known);
	}

	private static Contract read(URI address) {
		try {
			var document = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(address.resolve("/api-docs")).build(), BodyHandlers.ofString());
			return new Contract(JSON.readTree(document.body()));
		}
		catch (IOException | InterruptedException failure) {
			throw new IllegalStateException("There is no API document at " + address, failure);
		}
	}

	private void hold(String method, String path, Http.Reply reply) {
		String asked = method + " " + path + " answered " + reply.status() + " " + reply.type();
		JsonNode operation = template(path).map((template) -> operation(method, template)).orElse(null);
		if (operation == null) {
			assertThat(reply.status()).as(asked + ", which the API document does not list").isBetween(400, 499);
			shape("problem", document.at("/components/schemas/Problem"), reply.body(), asked);
			return;
		}
		JsonNode promised = operation.at("/responses/" + reply.status());
		assertThat(promised.isMissingNode()).as(asked + ", which the API document does not list").isFalse();
		if (reply.body().isEmpty()) {
			assertThat(promised.path("content").isEmpty()).as(asked + " without a body").isTrue();
		}
		else {
			JsonNode content = promised.path("content").path(reply.type());
			assertThat(content.isMissingNode())
				.as(asked + "; the API document lists " + promised.path("content").propertyNames())
				.isFalse();
			if (reply.type().matches("application/(.+\\+)?json")) {
				shape(method + path + reply.status() + reply.type(), content.path("schema"), reply.body(), asked);
			}
		}
		if (reply.status() >= 400) {
			assertThat(reply.type()).as(asked).isEqualTo(PROBLEM);
		}
	}

	/** The schema stands in the document, and so do those that it refers to. */
	private void shape(String name, JsonNode schema, String body, String asked) {
		assertThat(schema.isMissingNode()).as(asked + ", and the API document does not say in what shape").isFalse();
		var compiled = schemas.computeIfAbsent(name, (key) -> {
			ObjectNode whole = JSON.createObjectNode();
			whole.putArray("allOf").add(schema);
			whole.set("$defs", document.at("/components/schemas"));
			return SCHEMAS.getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON);
		});
		assertThat(compiled.validate(body, InputFormat.JSON)).as(asked + ": " + body).isEmpty();
	}

	private @Nullable JsonNode operation(String method, String template) {
		return document.get("paths").get(template).get(method.toLowerCase(Locale.ROOT));
	}

	/** An address with a suffix is the same operation as that without. */
	private Optional<String> template(String path) {
		return exact(path).or(() -> exact(path.replaceFirst("\\.(json|csv|ndjson|graphml|gexf|jsonld)$", "")));
	}

	private Optional<String> exact(String path) {
		return document.get("paths")
			.propertyNames()
			.stream()
			.filter((template) -> Pattern.matches(pattern(template), path))
			.min(Comparator.comparingLong((template) -> template.chars().filter((each) -> each == '{').count()));
	}

	private static String pattern(String template) {
		return Pattern.quote(template).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
	}

}
