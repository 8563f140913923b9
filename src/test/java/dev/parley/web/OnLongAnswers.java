package dev.parley.web;

import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.context.TestPropertySource;

/**
 * Parley whose limits on long answers are within reach, and questions with answers as
 * long as one likes.
 */
@TestPropertySource(properties = { "parley.limits.rows=100", "parley.limits.exported-rows=300000",
		"parley.catalogue.locations=classpath:cypher/queries/,classpath:exports/,classpath:slow/",
		"parley.limits.export-time=15s" })
@Timeout(120)
abstract class OnLongAnswers extends OnTheArticle {

	static final JsonMapper JSON = new JsonMapper();

}
