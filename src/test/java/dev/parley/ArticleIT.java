package dev.parley;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The answers on the article, on a server of its own; the empty graph is filled at the
 * start.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ArticleIT extends OnNeo4jContainer implements AnswersOnTheArticle {

	@LocalServerPort
	private int port;

	@Override
	public Http http() {
		return new Http(port);
	}

}
