package dev.parley.pages;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every page: by day and by night, on a desk and on a phone, for those who
 * do not see it. Each is kept as a picture in {@code target/pages}, as it opens, and
 * whole.
 */
@Timeout(600)
class EveryPageTests extends OnThePages {

	private static final Path PICTURES = Path.of("target/pages");

	private static final String FACT = ".facts .value";

	private static final String VERSION = "[aria-labelledby=versions] tbody td";

	/** On a phone, the form of a question comes before its answer. */
	private static final String FIELD = ".ask input";

	private static final Map<String, View> PAGES = new LinkedHashMap<>();

	static {
		PAGES.put("home", new View("/", ".begin a"));
		PAGES.put("search", new View("/search?q=truce", "main li a"));
		PAGES.put("agreement", new View(TRUCE + "?on=2025-03-20", VERSION));
		PAGES.put("agreement-as-known", new View(TRUCE + "?on=2025-03-20&knownBy=2025-03-19", VERSION));
		PAGES.put("exchange", new View("/thing/exchange-2025-03-19", FACT));
		PAGES.put("negotiation", new View("/thing/call-putin-trump-2025-03-18", FACT));
		PAGES.put("incident", new View("/thing/krasnodar-oil-depot-2025-03-19", FACT));
		PAGES.put("actor", new View("/thing/uae", ".relations a"));
		PAGES.put("document", new View("/thing/moscow-times-2025-03-19", ".evidence .paraphrase"));
		PAGES.put("claim", new View("/claim/moscow-times-2025-03-19:putin-promised-wounded", ".pairs dd"));
		PAGES.put("disputes", new View("/disputes", ".dispute .side"));
		PAGES.put("questions", new View("/questions", ".subjects a"));
		PAGES.put("timeline", new View("/questions/agreements/in-force?on=2025-03-20", "#answer ~ .strip", FIELD));
		PAGES.put("chart", new View("/questions/mediators/most-active", "#answer ~ .chart .bars", FIELD));
		PAGES.put("graph", new View("/questions/network/neighbourhood?thing=exchange-2025-03-19&hops=2&limit=60",
				".canvas", FIELD));
		PAGES.put("problem", new View("/thing/nothing-like-it", "[role=alert]"));
		PAGES.put("guide", new View("/guide", ".tools a"));
	}

	@TestFactory
	Stream<DynamicTest> byDay() {
		return each("", DESK, "255");
	}

	@TestFactory
	@Tag("thorough")
	Stream<DynamicTest> byNight() {
		return each("-dark", new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK), "0");
	}

	@TestFactory
	@Tag("thorough")
	Stream<DynamicTest> onAPhone() {
		return each("-phone", PHONE, "255");
	}

	private Stream<DynamicTest> each(String suffix, NewContextOptions options, String ground) {
		return PAGES.entrySet().stream().map((entry) -> DynamicTest.dynamicTest(entry.getKey() + suffix, () -> {
			page(options);
			Page page = visit(entry.getValue().address());
			forgive("nothing-like-it");
			if (page.locator(".canvas").count() > 0) {
				page.waitForFunction(
						"() => document.querySelector('.graph-said')?.textContent.includes('relationship')");
			}
			page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(entry.getKey() + suffix + ".png")));
			assertInFirstViewport(page.locator("main h1"));
			assertInFirstViewport(page.locator("#q"));
			assertInFirstViewport(page.locator(entry.getValue().first(options == PHONE)).first());
			page.screenshot(
					new Page.ScreenshotOptions().setPath(PICTURES.resolve("whole/" + entry.getKey() + suffix + ".png"))
						.setFullPage(true));
			assertThat(nothingSticksOut(page)).as("sticks out of " + entry.getKey()).isEmpty();
			assertThat(serious(page)).isEmpty();
			assertThat(brightness(page)).isCloseTo(Integer.parseInt(ground), org.assertj.core.data.Offset.offset(60));
		}));
	}

	@SuppressWarnings("unchecked")
	private static List<String> nothingSticksOut(Page page) {
		return (List<String>) page.evaluate(
				"""
						() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
						  .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .canvas, pre'))
						  .map(one => `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`)""");
	}

	/** What an accessibility checker calls serious or worse. */
	private static List<String> serious(Page page) {
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map((rule) -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml() + " "
					+ rule.getNodes().get(0).getFailureSummary())
			.toList();
	}

	private static int brightness(Page page) {
		return ((Number) page
			.evaluate("() => Number(getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0])"))
			.intValue();
	}

	/** An address, and the first piece of what people come there for. */
	private record View(String address, String onADesk, String onAPhone) {

		View(String address, String first) {
			this(address, first, first);
		}

		String first(boolean phone) {
			return phone ? onAPhone : onADesk;
		}

	}

}
