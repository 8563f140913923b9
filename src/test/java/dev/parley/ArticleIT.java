package dev.parley;

import dev.parley.access.Role;
import dev.parley.access.TestKeys;
import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.BeforeAll;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The answers on the article, on a server of its own. */
@Tag("thorough")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ArticleIT extends OnNeo4jContainer implements AnswersOnTheArticle {

	private static String key = "";

	@LocalServerPort
	private int port;

	@BeforeAll
	static void article(@Autowired Driver driver, @Autowired Dossiers dossiers) {
		driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration|AccessKey DETACH DELETE n").execute();
		key = TestKeys.in(driver, Role.EDITOR);
		dossiers.add(Article.ID, Article.yaml());
	}

	@Override
	public Http http() {
		return new Http(port, "Bearer " + key);
	}

}
