package dev.parley.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Neo4j Browser as Parley hands it over: stocked, styled, and talking to nobody else. */
@Tag("thorough")
@Timeout(300)
class Neo4jBrowserTests extends OnThePages {

	/** What Neo4j Browser says when the parameters are there. */
	private static final String SET = "Successfully set your parameters";

	private static final String IN_FORCE = "/questions/agreements/in-force?on=2025-03-20";

	private final List<String> left = new ArrayList<>();

	private static final String GUIDE = "Walk through the case in eight steps";

	@AfterEach
	void talkedToNobodyElse() {
		assertThat(left).isEmpty();
	}

	@Test
	void showsTheConnectFormWithoutScrolling() {
		page(DESK);
		Page guide = visit("/guide");
		assertConnectFormInFirstViewport(popup(guide, () -> guide.evaluate("() => { window.open('/browser/') }")));
		assertConnectFormInFirstViewport(popup(guide, () -> link(guide, "Open Neo4j Browser").click()));
		Page question = visit(IN_FORCE);
		assertConnectFormInFirstViewport(popup(question, () -> link(question, "Open in Neo4j Browser").click()));
	}

	@Test
	void showsTheEditorAndTheResultWithoutScrolling() {
		page(DESK);
		Page browser = opened(visit(IN_FORCE), "Open in Neo4j Browser");
		assertInFirstViewport(browser.getByTestId("activeEditor"));
		run(browser);
		Locator result = frame(browser, "Agreements in force on a date");
		assertInFirstViewport(browser.getByTestId("activeEditor"));
		assertInFirstViewport(result.getByText("\"energy-truce-2025\"", new Locator.GetByTextOptions().setExact(true)));
		assertInFirstViewport(result.getByText("Started streaming").first());
	}

	/** A link may come from anybody; what it gives stays a value. */
	@Test
	void takesNothingOfAnAddressForCypher() {
		Object command = visit("/").evaluate(
				"""
						async () => {
						  const { settings } = await import('/page/neo4j.js');
						  const { catalogue } = await import('/page/api.js');
						  return settings(await catalogue(), { on: "2025-03-20') AS on, 1/0", limit: '1 } UNION MATCH (n)', weak: "x'" });
						}""");
		assertThat((String) command).contains("date('2025-03-20\\') AS on, 1/0') AS on", "null AS limit",
				"false AS weak");
	}

	@Test
	void arrivesWithTheQueryAndItsParametersAndRunsIt() {
		Page page = visit("/questions/agreements/in-force?on=2025-03-20&accordingTo=russia");
		Page browser = opened(page, "Open in Neo4j Browser");
		assertThat(browser.getByTestId("activeEditor")).containsText("Agreements in force on a date");
		assertThat(frame(browser, "accordingTo")).containsText("\"russia\"");
		run(browser);
		Locator answer = frame(browser, "Agreements in force on a date");
		assertThat(answer).containsText("Started streaming");
		assertThat(answer).not().containsText("ERROR");
	}

	/** What ends the text of an address, if it stands there as it is. */
	@Test
	void arrivesWithQueriesThatHaveSignsOfAddressesInThem() {
		Page page = visit("/questions/things/search?q=truce");
		Page browser = opened(page, "Open in Neo4j Browser");
		assertThat(frame(browser, SET)).isVisible();
		run(browser);
		assertThat(frame(browser, "Find things and claims by name")).containsText("30-day suspension");
	}

	@Test
	void hasTheQuestionsAsSavedScriptsInFoldersThatRun() {
		Page browser = opened(visit("/guide"), "Open Neo4j Browser");
		assertThat(frame(browser, SET)).isVisible();
		browser.getByTestId("navigationFavorites").click();
		browser.getByText("Parley: mediators").click();
		browser.getByText("Mediators by how much they mediated").first().click();
		run(browser);
		assertThat(frame(browser, "Mediators by how much")).containsText("United Arab Emirates");
	}

	@Test
	void walksThroughTheCaseInEightStepsThatRun() {
		Page browser = opened(visit("/guide"), GUIDE);
		Locator guide = browser.getByTestId("guidesDrawer");
		List<String> steps = new ArrayList<>();
		for (int step = 1; step <= 8; step++) {
			assertThat(guide.locator("h3")).containsText(step + ". ");
			steps.add(guide.locator("h3").innerText());
			String query = guide.locator("pre.runnable").innerText();
			guide.locator("pre.runnable").click();
			run(browser);
			assertThat(frame(browser, query.lines().findFirst().orElseThrow().strip()))
				.containsText(Pattern.compile("Started streaming [1-9]|Displaying [1-9]"));
			if (step < 8) {
				guide.getByText("Next").click();
			}
		}
		assertThat(steps).hasSize(8).doesNotHaveDuplicates();
	}

	@Test
	void colorsTheKindsAsThePagesDo() {
		Page page = visit("/");
		Object colours = page.evaluate(
				"""
						async () => {
						  const style = await (await fetch('/guide/style.grass')).text();
						  const of = getComputedStyle(document.documentElement);
						  return of.getPropertyValue('--kinds').trim().split(/\\s+/)
						    .filter(kind => !style.includes(`node.${kind} {\\n  color: ${of.getPropertyValue(`--kind-${kind}`).trim()};`));
						}""");
		assertThat((List<?>) colours).isEmpty();
	}

	/**
	 * A page of its own, connected; whatever it asks of others is refused by the page's
	 * own policy.
	 */
	private Page opened(Page page, String link) {
		page.context().onRequestFinished((request) -> {
			if (!request.url().startsWith(origin()) && !request.url().matches("(data|blob):.*")) {
				left.add(request.url());
			}
		});
		Page browser = popup(page, () -> link(page, link).click());
		browser.getByTestId("username").fill(TestDatabase.username());
		browser.getByTestId("password").fill(TestDatabase.password());
		browser.getByTestId("connect").click();
		assertThat(browser.getByText("You are connected as user")).isVisible();
		return browser;
	}

	private static Page popup(Page page, Runnable open) {
		Page popup = page.waitForPopup(open);
		popup.setDefaultTimeout(PATIENCE);
		return popup;
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	private static void assertConnectFormInFirstViewport(Page browser) {
		for (String field : List.of("boltaddress", "username", "password", "connect")) {
			assertInFirstViewport(browser.getByTestId(field));
		}
		browser.close();
	}

	private static void run(Page browser) {
		browser.getByTestId("activeEditor").click();
		browser.keyboard().press("Control+Enter");
	}

	private static Locator frame(Page browser, String text) {
		return browser.getByTestId("frame").filter(new Locator.FilterOptions().setHasText(text)).first();
	}

}
