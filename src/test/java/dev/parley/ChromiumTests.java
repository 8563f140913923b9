package dev.parley;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChromiumTests {

	@Test
	void readsAPageAndRunsItsScript() {
		try (var chromium = Chromium.open()) {
			var page = chromium.page();
			page.setContent("<h1>Who mediated?</h1><script>document.title = 2 + 2</script>");
			assertThat(page.title()).isEqualTo("4");
			assertThat(page.locator("h1").textContent()).isEqualTo("Who mediated?");
		}
	}

}
