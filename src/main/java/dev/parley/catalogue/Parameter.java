package dev.parley.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a question asks for.
 *
 * @param name its name, without the dollar
 * @param type what it may hold
 * @param optional whether it may be left out
 * @param example a value that works
 * @param standard the value it has when it is left out; null if it then has none
 * @param least the least number it may be; null if there is none
 * @param most the greatest number it may be; null if there is none
 * @param description what it means
 */
public record Parameter(String name, ParameterType type, boolean optional, String example, @Nullable String standard,
		@Nullable Integer least, @Nullable Integer most, String description) {

	/**
	 * Whether it has to be given.
	 * @return false if it is optional, or has a standard value
	 */
	public boolean isRequired() {
		return !optional && standard == null;
	}

	@Nullable Object read(@Nullable String text) {
		String given = text == null || text.isEmpty() ? standard : text;
		if (given != null) {
			return within(type.read(name, given));
		}
		if (optional) {
			return null;
		}
		throw new BadParameter(name, name + " is missing: " + description + ", such as " + example);
	}

	private Object within(Object value) {
		if (value instanceof Number number
				&& ((least != null && number.doubleValue() < least) || (most != null && number.doubleValue() > most))) {
			throw new BadParameter(name,
					name + " is " + value + "; it is "
							+ Stream.of(least == null ? "" : "at least " + least, most == null ? "" : "at most " + most)
								.filter((bound) -> !bound.isEmpty())
								.collect(Collectors.joining(" and ")));
		}
		return value;
	}

}
