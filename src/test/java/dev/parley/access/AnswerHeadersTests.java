package dev.parley.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerHeadersTests {

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void tellBrowsersToStayWithHttpsOnlyWhereTheyCameByIt(boolean secure) {
		var request = new MockHttpServletRequest();
		request.setSecure(secure);
		var response = new MockHttpServletResponse();
		AnswerHeaders.ALL.writeHeaders(request, response);
		assertThat(response.containsHeader("Strict-Transport-Security")).isEqualTo(secure);
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

}
