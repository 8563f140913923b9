package dev.parley.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.util.MultiValueMap;

/** Holds the parameters of a request to what the address takes: none is ignored. */
final class RequestParameters {

	private RequestParameters() {
	}

	/** The values by name; a parameter given twice is refused. */
	static Map<String, String> single(MultiValueMap<String, String> given) {
		Map<String, String> values = new LinkedHashMap<>();
		given.forEach((name, texts) -> {
			if (texts.size() > 1) {
				throw new BadRequest(name, "'" + name + "' is given " + texts.size() + " times; give it once");
			}
			values.put(name, String.valueOf(texts.get(0)));
		});
		return values;
	}

	/** The values by name; a parameter that is not among those allowed is refused. */
	static Map<String, String> only(MultiValueMap<String, String> given, String... allowed) {
		List<String> names = List.of(allowed);
		for (String name : given.keySet()) {
			if (!names.contains(name)) {
				throw new BadRequest(name, "'" + name + "' is not a parameter here; "
						+ (names.isEmpty() ? "there are none" : "there are " + names));
			}
		}
		return single(given);
	}

	/** A whole number between two others. */
	static int number(Map<String, String> given, String name, int standard, int least, int most) {
		String text = given.getOrDefault(name, String.valueOf(standard));
		if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
			throw new BadRequest(name, name + " is a whole number from " + least + " to " + most);
		}
		return Integer.parseInt(text);
	}

}
