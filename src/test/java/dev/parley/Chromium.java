package dev.parley;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser for tests: the Chromium or Chrome that this machine has, without a
 * window. Nothing is downloaded; the test is skipped where there is none. The property
 * {@code parley.chromium} names another one.
 */
public final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	/** It talks to our page, and to nobody else. */
	private static final List<String> FLAGS = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/** Starts it, or skips the calling test. */
	public static Chromium open() {
		Optional<Path> program = program();
		Assumptions.assumeTrue(program.isPresent(), "No Chromium on the PATH; -Dparley.chromium=/path/to/it names one");
		var playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Chromium(playwright, playwright.chromium().launch(options(program.orElseThrow())));
	}

	/** An empty page with no cookies and no history; it is closed with the browser. */
	public Page page() {
		return browser.newPage();
	}

	/** The same with a window, colours or a finger of its own. */
	public Page page(Browser.NewContextOptions options) {
		return browser.newContext(options).newPage();
	}

	private static LaunchOptions options(Path program) {
		return new LaunchOptions().setExecutablePath(program).setArgs(flags()).setHeadless(true);
	}

	/** Chromium refuses to run as root inside its sandbox. */
	private static List<String> flags() {
		var flags = new ArrayList<>(FLAGS);
		if (System.getProperty("user.name").equals("root")) {
			flags.add("--no-sandbox");
		}
		return flags;
	}

	private static Optional<Path> program() {
		@Nullable String named = System.getProperty("parley.chromium");
		return (named != null) ? Optional.of(Path.of(named)) : onThePath().filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> onThePath() {
		var folders = List.of(System.getenv("PATH").split(File.pathSeparator, -1));
		return NAMES.stream().flatMap((name) -> folders.stream().map((folder) -> Path.of(folder, name)));
	}

	@Override
	public void close() {
		browser.close();
		playwright.close();
	}

}
