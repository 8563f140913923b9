package dev.parley.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@SpringBootTest
class AskingTests {

	private final Catalogue catalogue;

	AskingTests(@Autowired Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					on    |            | on is missing: the day asked about, such as 2025-03-20
					on    | tomorrow   | 'tomorrow' is not a value for on: it is a day, such as 2025-03-20
					on    | 2025-02-30 | '2025-02-30' is not a value for on: it is a day, such as 2025-03-20
					accordingTo | a b  | 'a b' is not a value for accordingTo: it is an id, such as exchange-2025-03-19
					limit | 1.5        | '1.5' is not a value for limit: it is a whole number
					limit | 0          | limit is 0; it is at least 1 and at most 10000
					limit | -1         | limit is -1; it is at least 1 and at most 10000
					limit | 10001      | limit is 10001; it is at least 1 and at most 10000
					limit | 9223372036854775807 | limit is 9223372036854775807; it is at least 1 and at most 10000
					where | here       | 'where' is not a parameter of agreements/in-force; it takes [on, accordingTo, knownBy, agreement, limit]
					""")
	void namesTheParameterThatIsWrong(String parameter, String value, String message) {
		var given = new HashMap<>(Map.of("on", "2025-03-20"));
		given.put(parameter, value == null ? "" : value);
		var failure = catchThrowableOfType(BadParameter.class, () -> catalogue.ask(inForce(), given));
		assertThat(failure.parameter()).isEqualTo(parameter);
		assertThat(failure).hasMessage(message);
	}

	@Test
	void givesBackTheValuesItWasAskedWith() {
		var asked = catalogue.ask(inForce(), Map.of("on", "2025-03-20"));
		assertThat(asked.parameters()).containsEntry("on", LocalDate.of(2025, 3, 20))
			.containsEntry("accordingTo", null)
			.containsEntry("knownBy", null)
			.containsEntry("limit", 100L);
	}

	private Query inForce() {
		return catalogue.find("agreements/in-force").orElseThrow();
	}

}
