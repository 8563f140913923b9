package dev.parley;

import dev.parley.database.TestDatabase;
import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Parley over HTTP, with the bundled article in its graph and nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
public abstract class OnTheArticle {

	@LocalServerPort
	private int port;

	@BeforeAll
	static void article(@Autowired Dossiers dossiers) {
		Case.article(dossiers);
	}

	public Http http() {
		return new Http(port);
	}

}
