package dev.parley.web;

import java.math.BigDecimal;
import java.util.List;

import dev.parley.access.Reading;
import dev.parley.catalogue.Catalogue;
import dev.parley.catalogue.ParameterType;
import dev.parley.catalogue.Query;
import dev.parley.dataset.LoadReport;
import dev.parley.dataset.Refusal;
import dev.parley.domain.About;
import dev.parley.domain.Claim;
import dev.parley.domain.Thing;
import dev.parley.dossier.Report;
import dev.parley.format.Format;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
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

	private static final List<Class<?>> RECORDS = List.of(Claim.class, About.class, Thing.class, Report.class,
			LoadReport.class, Refusal.class, LookupController.Page.class, LookupController.ClaimPage.class,
			QueryController.Summary.class, SourceController.Dataset.class);

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
			document.getComponents()
				.addSchemas("Problem", Replies.problem())
				.addSchemas("Identified", Replies.identified())
				.addSchemas(Replies.LINKED, Replies.linked());
			Replies.require(document.getComponents().getSchemas(), RECORDS);
			for (Query query : catalogue.all()) {
				document.path("/api/queries/" + query.path(), new PathItem().get(operation(query)));
			}
			catalogue.all()
				.stream()
				.map(Query::subject)
				.distinct()
				.forEach((subject) -> document.addTagsItem(new Tag().name(subject)));
			document.path(QUERY + QueryController.METADATA, new PathItem().get(metadata()));
			// Search is a question under a short address.
			ApiResponse found = Replies.answer(catalogue.find("things/search").orElseThrow(), List.of(Format.JSON));
			document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
				if (path.equals("/api/search")) {
					operation.getResponses().addApiResponse("200", found);
				}
				Replies.complete(path, method, operation);
			}));
			AccessInApiDocument.addTo(document, reading);
		};
	}

	private static Operation operation(Query query) {
		Operation operation = new Operation().operationId(query.path().replace('/', '-'))
			.addTagsItem(query.subject())
			.summary(query.title())
			.description(query.description());
		query.parameters().forEach((parameter) -> operation.addParametersItem(parameter(parameter)));
		return operation.responses(new ApiResponses().addApiResponse("200", Replies.answer(query, Format.of(query))));
	}

	private static Operation metadata() {
		Schema<?> described = Replies.of("object")
			.description("CSV on the Web, with the licences of the sources in notes");
		return new Operation().operationId("csv-metadata")
			.addTagsItem("catalogue")
			.summary("What the columns of a question's CSV hold, and what the answer is made of")
			.description("It takes the parameters of the question.")
			.addParametersItem(new Parameter().in("path").name("subject").required(true).schema(Replies.of("string")))
			.addParametersItem(new Parameter().in("path").name("question").required(true).schema(Replies.of("string")))
			.responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("The description")
				.content(Replies.content(QueryController.CSVW, described))));
	}

	private static Parameter parameter(dev.parley.catalogue.Parameter parameter) {
		Schema<?> schema = schema(parameter.type()).minimum(number(parameter.least()))
			.maximum(number(parameter.most()));
		if (parameter.standard() != null) {
			schema.setDefault(typed(parameter.type(), parameter.standard()));
		}
		return new Parameter().in("query")
			.name(parameter.name())
			.required(parameter.isRequired())
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
			case INTEGER -> Replies.of("integer");
			case NUMBER -> Replies.of("number");
			case BOOLEAN -> Replies.of("boolean");
			case DATE -> Replies.of("string").format("date");
			case STRING, ID -> Replies.of("string");
		};
	}

}
