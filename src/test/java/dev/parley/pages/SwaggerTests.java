package dev.parley.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The page of the API document, under the policy that keeps it from talking to others.
 */
@Timeout(180)
class SwaggerTests extends OnThePages {

	@Test
	void showsTheOperationsAndAsksForAKey() {
		page().navigate(origin() + "/swagger-ui/index.html");
		assertThat(page().locator("#operations-dossiers-add")).isVisible();
		page().getByText("Authorize").first().click();
		assertThat(page().locator(".auth-container").first()).containsText("key");
	}

}
