package dev.parley.access;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import dev.parley.Chromium;
import dev.parley.OnTheArticle;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Where it takes a key to read: programs and browsers with one, and without. */
@Restricted
class RestrictedDoorsTests extends OnTheArticle {

	private static final double PATIENCE = 60_000;

	@Test
	void showsThePagesToWhoGivesTheBrowserAKey() {
		try (var chromium = Chromium.open()) {
			Page page = chromium
				.page(new Browser.NewContextOptions().setHttpCredentials("anybody", TestKeys.of(Role.READER)));
			page.setDefaultTimeout(PATIENCE);
			page.navigate("http://localhost:" + http().port() + "/thing/uae");
			assertThat(page.locator("main")).containsText("United Arab Emirates", patiently());
			page.navigate("http://localhost:" + http().port() + "/browser/");
			assertThat(page.getByTestId("boltaddress")).hasValue(TestDatabase.uri().getAuthority(),
					new HasValueOptions().setTimeout(PATIENCE));
		}
	}

	@Test
	void tellsThePagesWhyThereIsNothingToShow() {
		try (var chromium = Chromium.open()) {
			Page page = chromium.page(new Browser.NewContextOptions().setHttpCredentials("anybody", "something else"));
			page.setDefaultTimeout(PATIENCE);
			page.navigate("http://localhost:" + http().port() + "/thing/uae");
			assertThat(page.locator("main")).containsText("This is not a key", patiently());
			assertThat(page.locator("main")).not().containsText("United Arab Emirates");
		}
	}

	/** Which of the two is asked for, the types that are taken decide. */
	@Test
	void tellsWhereTheDatabaseIsToReadersOnly() {
		var anybody = http().withoutAKey();
		assertThat(anybody.getAs("text/html", "/").status()).isEqualTo(200);
		for (String type : new String[] { "application/json", "application/json, text/html;q=0.1",
				"*/*;q=0.1, application/json" }) {
			var reply = anybody.getAs(type, "/");
			assertThat(reply.status()).as(type).isEqualTo(401);
			assertThat(reply.body()).doesNotContain("bolt_direct");
		}
		assertThat(http().with(TestKeys.of(Role.READER)).getAs("application/json", "/").ok().body())
			.contains("bolt_direct");
	}

	@Test
	void answersPagesOfASiteThatIsNamed() {
		var asked = http().withoutAKey()
			.send("OPTIONS", "/api/dossiers", "", "Origin", Restricted.ORIGIN, "Access-Control-Request-Method", "POST",
					"Access-Control-Request-Headers", "authorization,content-type");
		assertThat(asked.status()).isEqualTo(200);
		assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue(Restricted.ORIGIN);
		assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse("")).contains("authorization");
		assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
		var read = http().with(TestKeys.of(Role.READER))
			.send("GET", "/api/actors/uae", "", "Origin", Restricted.ORIGIN);
		assertThat(read.status()).isEqualTo(200);
		assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue(Restricted.ORIGIN);
		// A page can read why it was turned away.
		var turnedAway = http().withoutAKey().send("GET", "/api/actors/uae", "", "Origin", Restricted.ORIGIN);
		assertThat(turnedAway.status()).isEqualTo(401);
		assertThat(turnedAway.headers().firstValue("Access-Control-Allow-Origin")).hasValue(Restricted.ORIGIN);
	}

	@Test
	void answersNoPagesOfOtherSites() {
		for (String origin : new String[] { "https://evil.example", "http://maps.example",
				"https://maps.example.evil.example", "null" }) {
			var read = http().send("GET", "/api/actors/uae", "", "Origin", origin);
			assertThat(read.status()).as(origin).isEqualTo(403);
			assertThat(read.type()).isEqualTo("application/problem+json");
			assertThat(read.json().get("detail").asString()).contains("parley.access.origins");
			assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
			var asked = http().send("OPTIONS", "/api/actors/uae", "", "Origin", origin, "Access-Control-Request-Method",
					"GET");
			assertThat(asked.status()).as(origin).isEqualTo(403);
		}
	}

	private static ContainsTextOptions patiently() {
		return new ContainsTextOptions().setTimeout(PATIENCE);
	}

}
