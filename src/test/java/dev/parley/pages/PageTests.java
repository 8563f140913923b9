package dev.parley.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What an analyst does on the pages. */
@Timeout(180)
class PageTests extends OnThePages {

	@Test
	void leadsFromSearchToAPageToAClaimToItsDocument() {
		Page page = visit("/");
		page.getByRole(AriaRole.COMBOBOX).pressSequentially("prisoner exchange of 19");
		page.getByRole(AriaRole.OPTION, exactly("Prisoner exchange of 19 March 2025")).first().click();
		assertThat(heading(page)).hasText("Prisoner exchange of 19 March 2025");
		page.locator("a.claims").first().click();
		assertThat(page.locator("h1.paraphrase")).isVisible();
		page.locator("dt:has-text('Stands in') + dd a").click();
		settled();
		assertThat(page.locator(".kind-Document").first()).isVisible();
		assertThat(page.locator(".evidence li").first()).isVisible();
	}

	@Test
	void choosesASuggestionWithTheKeyboard() {
		Page page = visit("/");
		page.getByRole(AriaRole.COMBOBOX).pressSequentially("zelenski");
		assertThat(page.getByRole(AriaRole.OPTION).first()).hasText("Volodymyr Zelensky");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(heading(page)).hasText("Volodymyr Zelensky");
	}

	@Test
	void showsTwentyThreeBesideTwentyTwoWithTheirSpeakers() {
		Page page = visit("/disputes");
		Locator dispute = page.locator(".dispute").filter(containing("Severely wounded to Ukraine"));
		assertThat(dispute.locator(".side").filter(containing("23"))).containsText("Vladimir Putin promises");
		assertThat(dispute.locator(".side").filter(containing("22"))).containsText("Russia's Ministry of Defence");
	}

	@Test
	void takesTwentyFiveMarchFromTheTruceWhenItWasNotKnownYet() {
		Page page = visit(TRUCE);
		assertThat(page.locator("[aria-labelledby=versions]")).containsText("25 March 2025");
		page.getByLabel("known by").fill("2025-03-19");
		page.getByLabel("known by").blur();
		assertThat(page.locator("#time-said")).containsText("19 March 2025");
		settled();
		assertThat(heading(page)).containsText("30-day suspension");
		assertThat(page.locator("main")).not().containsText("25 March 2025");
		assertThat(page).hasURL(origin() + TRUCE + "?knownBy=2025-03-19");
		page.getByText("any time").click();
		assertThat(page.locator("[aria-labelledby=versions]")).containsText("25 March 2025");
	}

	@Test
	void tellsInWhichVersionTheTruceIsInForceOnADay() {
		Page page = visit(TRUCE + "?on=2025-03-20");
		assertThat(page.locator(".verdict")).containsText("disputed");
		assertThat(page.getByRole(AriaRole.ROW, rowNamed("Russia")).locator(".verdict-certain")).hasText("in force");
		assertThat(page.getByRole(AriaRole.ROW, rowNamed("Ukraine"))).containsText("not in force");
		assertThat(page.locator(".strip .bar")).hasCount(2);
		assertThat(page.locator("[aria-labelledby=violations]")).containsText("denied by Ukraine");
	}

	@Test
	void takesTheTimesAlongToOtherViews() {
		Page page = visit(TRUCE + "?on=2025-03-20&knownBy=2025-03-26");
		page.getByRole(AriaRole.LINK, exactly("Disputes")).click();
		assertThat(page).hasURL(origin() + "/disputes?on=2025-03-20&knownBy=2025-03-26");
		assertThat(page.locator("#time-said")).containsText("This view does not depend on “on”");
		page.goBack();
		assertThat(heading(page)).containsText("30-day suspension");
	}

	@Test
	void showsTheSentenceOfTheProblemBesideTheField() {
		Page page = visit("/questions/mediators/most-active");
		page.getByLabel("limit").fill("many");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask").setExact(true)).click();
		assertThat(page.locator("#w-limit")).containsText("'many' is not");
		assertThat(page.getByLabel("limit")).hasAttribute("aria-invalid", "true");
		forgive("status of 400");
	}

	@Test
	void showsAnAnswerAsItsViewSays() {
		Page page = visit("/questions/mediators/most-active");
		assertThat(page.locator(".chart .bars").first()).containsText("United Arab Emirates");
		assertThat(page.locator("table")).containsText("United Arab Emirates");
		visit("/questions/agreements/in-force?on=2025-03-20");
		assertThat(page.locator(".strip .lane").first()).containsText("Russia");
		visit("/questions/network/path?from=uae&to=trump");
		assertThat(page.locator(".canvas canvas").first()).isVisible();
	}

	@Test
	void offersAnAnswerAsFiles() {
		visit("/questions/network/neighbourhood?thing=uae&limit=5");
		for (String format : List.of("CSV", "NDJSON", "GraphML", "GEXF", "JSON-LD")) {
			var link = page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(format).setExact(true));
			var file = page().waitForDownload(link::click);
			org.assertj.core.api.Assertions.assertThat(file.suggestedFilename())
				.isEqualTo("neighbourhood." + format.toLowerCase(Locale.ROOT).replace("-", ""));
		}
	}

	@Test
	void opensEachQuestionWithAnAnswerOrTheReasonWhyNot() {
		Page page = visit("/questions");
		List<String> addresses = page.locator(".subjects a")
			.all()
			.stream()
			.map((link) -> link.getAttribute("href"))
			.toList();
		org.assertj.core.api.Assertions.assertThat(addresses).hasSizeGreaterThan(70);
		for (String address : addresses) {
			visit(address);
			assertThat(page.locator("#answer, .wrong").first()).isVisible();
			assertThat(page.locator(".failed")).hasCount(0);
		}
		forgive("status of 400");
	}

	@Test
	void growsTheGraphByClicking() {
		Page page = visit("/thing/exchange-2025-03-19");
		Locator said = page.locator(".graph-said");
		assertThat(said).containsText("things");
		String before = said.innerText();
		Object at = page.evaluate("""
				() => {
				  const canvas = document.querySelector('.canvas');
				  const box = canvas.getBoundingClientRect();
				  const { x, y } = canvas.graph.getElementById('uae').renderedPosition();
				  const down = box.y + y - innerHeight / 2;
				  scrollBy(0, down);
				  return [box.x + x, box.y + y - down];
				}""");
		List<?> point = (List<?>) at;
		page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
		assertThat(said).containsText("United Arab Emirates");
		assertThat(said).not().hasText(before);
		org.assertj.core.api.Assertions.assertThat(things(said.innerText())).isGreaterThan(things(before));
	}

	@Test
	void growsTheGraphFromTheKeyboard() {
		Page page = visit("/thing/exchange-2025-03-19");
		Locator said = page.locator(".graph-said");
		assertThat(said).containsText("things");
		int before = things(said.innerText());
		page.locator(".graph-list summary").press("Enter");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("grow United Arab Emirates"))
			.press("Enter");
		assertThat(said).containsText("United Arab Emirates");
		org.assertj.core.api.Assertions.assertThat(things(said.innerText())).isGreaterThan(before);
	}

	@Test
	void saysWhatIsNotThere() {
		visit("/thing/nothing-like-it");
		forgive("status of 400");
		assertThat(page().getByRole(AriaRole.ALERT))
			.hasText("There is nothing with the id 'nothing-like-it'; GET /api/search?q= finds ids by name");
	}

	@Test
	void saysThatItIsLoadingFromTheFirstMoment() {
		var scripts = held("**/page/main.js");
		var overviews = held("**/api/queries/things/overview?*");
		var relations = held("**/api/queries/things/relations?*");
		Page page = page();
		Locator main = page.locator("main");
		page.navigate(origin() + TRUCE, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		assertThat(main).hasText("Loading…");
		assertThat(main).hasAttribute("aria-busy", "true");
		release(scripts);
		assertThat(heading(page)).containsText("30-day suspension");
		assertThat(main.locator(".loading")).hasText("Loading…");
		release(overviews);
		Locator connections = page.locator("[aria-labelledby=relations]");
		assertThat(page.locator("[aria-labelledby=facts] .value").first()).isVisible();
		assertThat(connections).containsText("Loading…");
		assertThat(connections).hasAttribute("aria-busy", "true");
		assertThat(main).hasAttribute("aria-busy", "true");
		release(relations);
		assertThat(connections.locator("li").first()).isVisible();
		settled();
		assertThat(connections).hasAttribute("aria-busy", "false");
		assertThat(main).hasAttribute("aria-busy", "false");
		assertThat(page.locator(".loading")).hasCount(0);
	}

	@Test
	void keepsTheOtherSectionsWhenOneFailsAndLoadsThatOneAgain() {
		List<String> asked = failOnce("things/timeline", 504, "The query was stopped after 10 seconds.");
		Page page = visit(TRUCE);
		forgive("status of 504");
		Locator timeline = page.locator("[aria-labelledby=timeline]");
		assertThat(timeline.getByRole(AriaRole.ALERT)).hasText("The query was stopped after 10 seconds.");
		assertThat(page.getByRole(AriaRole.ALERT)).hasCount(1);
		for (String section : List.of("versions", "violations", "facts", "relations", "documents", "asked")) {
			assertThat(page.locator("[aria-labelledby=" + section + "] a").first()).isVisible();
		}
		assertThat(page.locator(".canvas canvas").first()).isVisible();
		org.assertj.core.api.Assertions.assertThat(asked)
			.filteredOn((query) -> query.equals("things/timeline"))
			.hasSize(1);
		asked.clear();
		timeline.getByRole(AriaRole.BUTTON).click();
		settled();
		assertThat(timeline.locator("li").first()).isVisible();
		assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
		org.assertj.core.api.Assertions.assertThat(asked).startsWith("things/timeline").doesNotHaveDuplicates();
		org.assertj.core.api.Assertions.assertThat(asked).isSubsetOf("things/timeline", "things/names");
	}

	@Test
	void loadsAPageThatFailedAgain() {
		failOnce("things/overview", 503, "The database does not answer.");
		Page page = visit(TRUCE);
		forgive("status of 503");
		assertThat(page.getByRole(AriaRole.ALERT)).hasText("The database does not answer.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).click();
		settled();
		assertThat(heading(page)).containsText("30-day suspension");
		assertThat(page.locator("[aria-labelledby=versions]")).containsText("25 March 2025");
	}

	@Test
	void saysThatNamesAreMissing() {
		failOnce("things/names", 504, "The query was stopped after 10 seconds.");
		Page page = visit("/disputes");
		forgive("status of 504");
		assertThat(page.locator("main")).containsText("russia-mod");
		assertThat(page.getByRole(AriaRole.ALERT)).hasText("The query was stopped after 10 seconds.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).click();
		settled();
		assertThat(page.locator("main")).containsText("Russia's Ministry of Defence");
		assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
	}

	@Test
	void goesBackToThePlaceThatWasRead() {
		Page page = visit("/thing/exchange-2025-03-19");
		page.evaluate("() => scrollTo(0, 700)");
		page.waitForFunction("() => history.state?.top === 700");
		page.evaluate("() => document.querySelector('[aria-labelledby=documents] a').click()");
		settled();
		org.assertj.core.api.Assertions.assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
		page.goBack();
		settled();
		assertThat(heading(page)).hasText("Prisoner exchange of 19 March 2025");
		org.assertj.core.api.Assertions.assertThat(page.evaluate("() => scrollY")).isEqualTo(700);
	}

	@Test
	void showsTextAndNeverRunsIt() {
		Page page = visit("/search?q=" + "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
		assertThat(heading(page)).containsText("<img src=x onerror=alert(1)>");
		assertThat(page.locator("main img")).hasCount(0);
	}

	/** Requests that are answered only once they are released. */
	private List<Route> held(String address) {
		List<Route> held = new ArrayList<>();
		page().route(address, held::add);
		return held;
	}

	private void release(List<Route> held) {
		page().waitForCondition(() -> !held.isEmpty());
		held.forEach(Route::resume);
	}

	/** A query that fails the first time; gives back the queries that were asked. */
	private List<String> failOnce(String query, int status, String sentence) {
		List<String> asked = new ArrayList<>();
		page().onRequest((request) -> {
			if (request.url().contains("/api/queries/")) {
				asked.add(request.url().replaceAll(".*/api/queries/|[?].*", ""));
			}
		});
		page().route("**/api/queries/" + query + "?*",
				(route) -> route.fulfill(new Route.FulfillOptions().setStatus(status)
					.setContentType("application/problem+json")
					.setBody("{\"status\": %d, \"detail\": \"%s\"}".formatted(status, sentence))),
				new Page.RouteOptions().setTimes(1));
		return asked;
	}

	private static int things(String said) {
		return Integer.parseInt(said.replaceAll("(?s).*?([0-9,]+) things?.*", "$1").replace(",", ""));
	}

	private static Locator heading(Page page) {
		return page.locator("main h1");
	}

	private static Page.GetByRoleOptions exactly(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private static Page.GetByRoleOptions rowNamed(String name) {
		return new Page.GetByRoleOptions().setName(name + " ");
	}

	private static Locator.FilterOptions containing(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
