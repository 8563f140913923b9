package dev.parley.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may do what.
 *
 * @param reads whether everybody may read, or only who has a key; if it is not said, open
 * where only this machine reaches Parley, and restricted elsewhere
 * @param rolesClaim the claim of an issuer's token that names roles; dots lead into it
 * @param origins the origins of other sites whose pages may ask this Parley
 * @param hosts by which names a proxy on this machine may call Parley, beside localhost
 */
@ConfigurationProperties("parley.access")
record AccessSettings(@Nullable Reads reads, @DefaultValue("roles") String rolesClaim,
		@DefaultValue List<String> origins, @DefaultValue List<String> hosts) {

	/** Who may read. */
	enum Reads {

		/** Everybody. */
		OPEN,
		/** Who has at least the role of a reader. */
		RESTRICTED

	}

}
