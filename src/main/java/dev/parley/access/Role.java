package dev.parley.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody may do; each role may do what those before it may. */
public enum Role {

	/** Reads, where not everybody may. */
	READER,
	/** Adds and takes back dossiers, and loads datasets. */
	CONTRIBUTOR,
	/** Judges, prefers, takes datasets back, and reads the audit. */
	EDITOR;

	private static final String PREFIX = "ROLE_";

	/**
	 * The role of a name.
	 * @param name such as {@code reader}
	 * @return the role, if there is one
	 */
	static Optional<Role> of(String name) {
		return Arrays.stream(values()).filter((role) -> role.label().equals(name)).findFirst();
	}

	/**
	 * What people call it.
	 * @return its name in small letters
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	List<GrantedAuthority> authorities() {
		return Arrays.stream(values())
			.filter((role) -> role.compareTo(this) <= 0)
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority(PREFIX + role.name()))
			.toList();
	}

	boolean isOf(Authentication who) {
		return who.getAuthorities()
			.stream()
			.anyMatch((authority) -> (PREFIX + name()).equals(authority.getAuthority()));
	}

}
