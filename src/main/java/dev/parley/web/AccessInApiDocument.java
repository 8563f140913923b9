package dev.parley.web;

import java.util.List;

import dev.parley.access.Reading;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** What the API document says of who may do what. */
final class AccessInApiDocument {

	private static final String KEY = "key";

	private static final String PASSWORD = "password";

	private final Reading reading;

	private AccessInApiDocument(Reading reading) {
		this.reading = reading;
	}

	/** Adds it to all operations that are there. */
	static void addTo(OpenAPI document, Reading reading) {
		document.getComponents()
			.addSecuritySchemes(KEY,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.description("A key, or a token of the issuer that is configured"))
			.addSecuritySchemes(PASSWORD,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("basic")
						.description("A key as the password, with any user; only to read"));
		var access = new AccessInApiDocument(reading);
		document.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> access.describe(path, method, operation)));
	}

	private void describe(String path, HttpMethod method, Operation operation) {
		operation.setSecurity(ways(path, method));
		operation.getResponses()
			.addApiResponse("401", problem("There is no key, or it does not hold"))
			.addApiResponse("403", problem("The key's role is not enough; the problem says which is"));
	}

	/** One of these is enough; the empty one is for those without any. */
	private List<SecurityRequirement> ways(String path, HttpMethod method) {
		var key = new SecurityRequirement().addList(KEY);
		var password = new SecurityRequirement().addList(PASSWORD);
		if (method != HttpMethod.GET) {
			return List.of(key);
		}
		return reading.isOpen() && !path.equals("/api/audit") ? List.of(new SecurityRequirement(), key, password)
				: List.of(key, password);
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

}
