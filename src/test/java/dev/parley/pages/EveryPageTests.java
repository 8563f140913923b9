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

	private static final Map<String, String> PAGES = new LinkedHashMap<>();

	static {
		PAGES.put("home", "/");
		PAGES.put("search", "/search?q=truce");
		PAGES.put("agreement", TRUCE + "?on=2025-03-20");
		PAGES.put("agreement-as-known", TRUCE + "?on=2025-03-20&knownBy=2025-03-19");
		PAGES.put("exchange", "/thing/exchange-2025-03-19");
		PAGES.put("negotiation", "/thing/call-putin-trump-2025-03-18");
		PAGES.put("incident", "/thing/krasnodar-oil-depot-2025-03-19");
		PAGES.put("actor", "/thing/uae");
		PAGES.put("document", "/thing/moscow-times-2025-03-19");
		PAGES.put("claim", "/claim/moscow-times-2025-03-19:putin-promised-wounded");
		PAGES.put("disputes", "/disputes");
		PAGES.put("questions", "/questions");
		PAGES.put("timeline", "/questions/agreements/in-force?on=2025-03-20");
		PAGES.put("chart", "/questions/mediators/most-active");
		PAGES.put("graph", "/questions/network/neighbourhood?thing=exchange-2025-03-19&hops=2&limit=60");
		PAGES.put("problem", "/thing/nothing-like-it");
		PAGES.put("guide", "/guide");
	}

	@TestFactory
	Stream<DynamicTest> byDay() {
		return each("", new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.LIGHT), "255");
	}

	@TestFactory
	Stream<DynamicTest> byNight() {
		return each("-dark", new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK), "0");
	}

	@TestFactory
	Stream<DynamicTest> onAPhone() {
		return each("-phone", new NewContextOptions().setViewportSize(375, 812).setHasTouch(true), "255");
	}

	private Stream<DynamicTest> each(String suffix, NewContextOptions options, String ground) {
		return PAGES.entrySet().stream().map((entry) -> DynamicTest.dynamicTest(entry.getKey() + suffix, () -> {
			page(options);
			Page page = visit(entry.getValue());
			forgive("nothing-like-it");
			if (page.locator(".canvas").count() > 0) {
				page.waitForFunction(
						"() => document.querySelector('.graph-said')?.textContent.includes('relationship')");
			}
			page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(entry.getKey() + suffix + ".png")));
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

}
