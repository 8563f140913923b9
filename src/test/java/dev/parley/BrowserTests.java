package dev.parley;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Neo4j Browser in a real browser, connected to the graph that Parley serves. */
@Timeout(180)
class BrowserTests extends OnTheArticle {

	private static final double PATIENCE = 60_000;

	private static final String QUESTION = "MATCH (m:Mediator)-[r:MEDIATED]->(x) RETURN *";

	@Test
	void showsWhoMediatedInNeo4jBrowser() {
		try (var chromium = Chromium.open()) {
			Page page = chromium.page();
			page.setDefaultTimeout(PATIENCE);
			page.navigate("http://localhost:" + http().port() + "/browser/");
			connect(page);
			ask(page);
			var answer = page.getByTestId("frame").filter(new Locator.FilterOptions().setHasText(QUESTION)).first();
			var patiently = new ContainsTextOptions().setTimeout(PATIENCE);
			assertThat(answer).containsText("MEDIATED (2)", patiently);
			assertThat(answer).containsText("United Arab", patiently);
			assertThat(answer).containsText("Displaying 3 nodes, 2 relationships.", patiently);
		}
	}

	/** The address is there already: Parley told it to Neo4j Browser. */
	private static void connect(Page page) {
		assertThat(page.getByTestId("boltaddress")).hasValue(TestDatabase.uri().getAuthority(),
				new HasValueOptions().setTimeout(PATIENCE));
		page.getByTestId("username").fill(TestDatabase.username());
		page.getByTestId("password").fill(TestDatabase.password());
		page.getByTestId("connect").click();
		assertThat(page.getByText("You are connected as user")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
	}

	private static void ask(Page page) {
		page.getByTestId("activeEditor").click();
		page.keyboard().type(QUESTION);
		page.keyboard().press("Control+Enter");
	}

}
