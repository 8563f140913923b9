package dev.parley.pages;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.Case;
import dev.parley.Chromium;
import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages in a real browser, with the case in the graph. After each test nothing may
 * have gone wrong in the console, and no request may have left.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
abstract class OnThePages {

	/** The first answer to a question waits until the database has planned it. */
	static final double PATIENCE = 60_000;

	static final String TRUCE = "/thing/energy-truce-2025";

	static final NewContextOptions DESK = new NewContextOptions().setViewportSize(1280, 900)
		.setColorScheme(ColorScheme.LIGHT);

	static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(390, 844).setHasTouch(true);

	private final List<String> wrong = new ArrayList<>();

	@LocalServerPort
	private int port;

	private Chromium chromium;

	private Page page;

	static {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
	}

	@BeforeAll
	void open(@Autowired Dossiers dossiers) {
		chromium = Chromium.open();
		Case.bundled(dossiers);
	}

	@AfterAll
	void close() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@BeforeEach
	void watch() {
		wrong.clear();
		page = watched(chromium.page());
	}

	@AfterEach
	void nothingWentWrong() {
		page.context().close();
		assertThat(wrong).isEmpty();
	}

	Page page() {
		return page;
	}

	/** A page of its own, for instance as narrow as a phone. */
	Page page(NewContextOptions options) {
		page.context().close();
		page = watched(chromium.page(options));
		return page;
	}

	/** Goes to an address and waits until all of it is there. */
	Page visit(String address) {
		page.navigate(origin() + address);
		return settled();
	}

	Page settled() {
		page.waitForFunction(
				"() => !document.documentElement.dataset.busy && document.querySelector('main')?.children.length");
		return page;
	}

	String origin() {
		return "http://localhost:" + port;
	}

	private Page watched(Page watched) {
		watched.setDefaultTimeout(PATIENCE);
		watched.onPageError((error) -> wrong.add(error));
		watched.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				wrong.add(message.text() + " " + message.location());
			}
		});
		watched.onRequest((request) -> {
			if (!request.url().matches("(data|blob):.*|" + origin() + "/.*")) {
				wrong.add("left the origin: " + request.url());
			}
		});
		return watched;
	}

	/**
	 * The element is seen as the page opens: all of it lies in the window, or the upper
	 * 120 pixels of a tall one; nothing was scrolled, and nothing covers it.
	 */
	static void assertInFirstViewport(Locator element) {
		PlaywrightAssertions.assertThat(element).isVisible();
		Object seen = element.evaluate(
				"""
						element => {
						  const { top, left, right, height } = element.getBoundingClientRect();
						  const bottom = top + Math.min(height, 120);
						  const [line] = element.getClientRects();
						  if (scrollY !== 0) return `the page is scrolled by ${scrollY}`;
						  if (top < 0 || left < 0 || bottom > innerHeight + 1 || right > innerWidth + 1) {
						    return `lies from ${left}, ${top} to ${right}, ${bottom} in a window of ${innerWidth} x ${innerHeight}`;
						  }
						  const y = line.y + Math.min(line.height, 120) / 2;
						  const there = document.elementFromPoint(line.x + line.width / 2, y);
						  return element.contains(there) ? 'seen' : `covered by ${there?.outerHTML.slice(0, 200)}`;
						}""");
		assertThat(seen).as("%s on %s", element, element.page().url().replaceAll("[?].*", "")).isEqualTo("seen");
	}

	/** An expected refusal: the console tells of it as well. */
	void forgive(String part) {
		wrong.removeIf((message) -> message.contains(part));
	}

}
