package dev.parley.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import dev.parley.access.Reading;
import dev.parley.catalogue.Catalogue;
import dev.parley.catalogue.Column;
import dev.parley.catalogue.ParameterType;
import dev.parley.catalogue.Query;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The API document: what the controllers show, and one operation for each question of the
 * catalogue.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocumentConfiguration {

	private static final String QUERY = "/api/queries/{subject}/{question}";

	@Bean
	OpenAPI apiDocument() {
		return new OpenAPI().info(new Info().title("Parley")
			.version("1")
			.description("Who negotiates, who mediates, what was agreed, whether it held, and who says so."
					+ " The answer to a write has a header Parley-Bookmark: a request that sends it along reads what"
					+ " was written, whichever Parley it asks.")
			.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
	}

	@Bean
	OpenApiCustomizer questionsAsOperations(Catalogue catalogue, Reading reading) {
		return (document) -> {
			document.getPaths().remove(QUERY);
			document.getComponents().addSchemas("Problem", problem());
			for (Query query : catalogue.all()) {
				document.path("/api/queries/" + query.path(), new PathItem().get(operation(query)));
			}
			catalogue.all()
				.stream()
				.map(Query::subject)
				.distinct()
				.forEach((subject) -> document.addTagsItem(new Tag().name(subject)));
			AccessInApiDocument.addTo(document, reading);
		};
	}

	private static Operation operation(Query query) {
		Operation operation = new Operation().operationId(query.path().replace('/', '-'))
			.addTagsItem(query.subject())
			.summary(query.title())
			.description(query.description());
		query.parameters().forEach((parameter) -> operation.addParametersItem(parameter(parameter)));
		return operation.responses(new ApiResponses().addApiResponse("200", answer(query))
			.addApiResponse("400", problem("A parameter is missing, unknown or wrong; the problem names it"))
			.addApiResponse("429", problem("The caller sends too many requests; Retry-After says when to go on"))
			.addApiResponse("503",
					problem("The database does not answer, or as many ask as may; Retry-After says when to try again"))
			.addApiResponse("504", problem("The question took too long")));
	}

	private static Parameter parameter(dev.parley.catalogue.Parameter parameter) {
		Schema<?> schema = schema(parameter.type()).minimum(number(parameter.least()))
			.maximum(number(parameter.most()));
		if (parameter.standard() != null) {
			schema.setDefault(typed(parameter.type(), parameter.standard()));
		}
		return new Parameter().in("query")
			.name(parameter.name())
			.required(!parameter.optional() && parameter.standard() == null)
			.description(parameter.description())
			.example(parameter.optional() ? null : typed(parameter.type(), parameter.example()))
			.schema(schema.example(typed(parameter.type(), parameter.example())));
	}

	private static @Nullable BigDecimal number(@Nullable Integer bound) {
		return bound == null ? null : BigDecimal.valueOf(bound);
	}

	private static Object typed(ParameterType type, String text) {
		return switch (type) {
			case INTEGER, NUMBER -> new BigDecimal(text);
			case BOOLEAN -> Boolean.valueOf(text);
			case STRING, ID, DATE -> text;
		};
	}

	private static Schema<?> schema(ParameterType type) {
		return switch (type) {
			case INTEGER -> of("integer");
			case NUMBER -> of("number");
			case BOOLEAN -> of("boolean");
			case DATE -> of("string").format("date");
			case STRING, ID -> of("string");
		};
	}

	private static ApiResponse answer(Query query) {
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
		return new ApiResponse().description("The answer").content(content("application/json", answer));
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
		return schema.nullable(true);
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(content("application/problem+json", new Schema<>().$ref("#/components/schemas/Problem")));
	}

	private static Schema<?> problem() {
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

	private static Content content(String type, Schema<?> schema) {
		return new Content().addMediaType(type, new MediaType().schema(schema));
	}

	private static Schema<?> of(String type) {
		Schema<?> schema = new Schema<>();
		schema.setType(type.toLowerCase(Locale.ROOT));
		schema.addType(type);
		return schema;
	}

}
