package dev.parley.command;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.parley.access.Key;
import dev.parley.access.Keys;
import dev.parley.access.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Makes, lists and revokes keys. */
@Command(name = "key", description = "Make, list and revoke keys.", mixinStandardHelpOptions = true)
final class KeyCommand {

	private final Supplier<Keys> keys;

	KeyCommand(Supplier<Keys> keys) {
		this.keys = keys;
	}

	@Command(name = "create", description = "Make a key. It is shown this once; the graph keeps its checksum only.",
			mixinStandardHelpOptions = true)
	int create(@Parameters(paramLabel = "<name>", description = "Whose it is; the audit names them so.") String name,
			@Option(names = "--role", required = true,
					description = "What it may do: ${COMPLETION-CANDIDATES}.") Role role,
			@Option(names = "--expires", converter = Days.class,
					description = "How long: 90d or 12h; for ever, if it is not said.") @Nullable Duration expires) {
		Keys.Made made = keys.get().create(name, role, expires);
		// The key alone goes where a script reads it.
		System.err.printf("%s; keep it, as it is not shown again%n", described(made.key()));
		System.out.println(made.text());
		return 0;
	}

	@Command(name = "list", description = "List all keys, without their secrets.", mixinStandardHelpOptions = true)
	int list() {
		keys.get().all().forEach((key) -> System.out.println(described(key)));
		return 0;
	}

	@Command(name = "revoke", description = "Revoke a key: it opens nothing from now on.",
			mixinStandardHelpOptions = true)
	int revoke(@Parameters(paramLabel = "<id>", description = "The key, as 'key list' lists it.") String id) {
		System.out.println(id + (keys.get().revoke(id) ? " is revoked" : " was revoked before"));
		return 0;
	}

	private static String described(Key key) {
		String end = key.expiresAt() == null ? "no end" : (key.isExpired() ? "expired " : "expires ") + key.expiresAt();
		return "%s  %s  %s, made %s, %s".formatted(key.id(), key.role().label(), key.name(), key.createdAt(),
				key.revokedAt() == null ? end : "revoked " + key.revokedAt());
	}

	/** How long, in whole days or hours. */
	static final class Days implements ITypeConverter<Duration> {

		private static final Pattern FORM = Pattern.compile("(\\d{1,5})([dh])");

		@Override
		public Duration convert(String text) {
			Matcher form = FORM.matcher(text);
			if (!form.matches()) {
				throw new TypeConversionException("'" + text + "' is not a time such as 90d or 12h");
			}
			long number = Long.parseLong(form.group(1));
			return form.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number);
		}

	}

}
