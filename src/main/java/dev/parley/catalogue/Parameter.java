package dev.parley.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a question asks for.
 *
 * @param name its name, without the dollar
 * @param type what it may hold
 * @param optional whether it may be left out
 * @param example a value that works
 * @param standard the value it has when it is left out; null if it then has none
 * @param description what it means
 */
public record Parameter(String name, ParameterType type, boolean optional, String example, @Nullable String standard,
		String description) {

	@Nullable Object read(@Nullable String text) {
		String given = text == null || text.isEmpty() ? standard : text;
		if (given != null) {
			return type.read(name, given);
		}
		if (optional) {
			return null;
		}
		throw new BadParameter(name, name + " is missing: " + description + ", such as " + example);
	}

}
