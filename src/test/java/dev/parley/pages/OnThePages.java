package dev.parley.pages;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
	Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
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

	/** An expected refusal: the console tells of it as well. */
	void forgive(String part) {
		wrong.removeIf((message) -> message.contains(part));
	}

}
