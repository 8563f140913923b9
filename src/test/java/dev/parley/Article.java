package dev.parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/** The article that travels with Parley. */
public final class Article {

	public static final String ID = "moscow-times-2025-03-19";

	private Article() {
	}

	public static String yaml() {
		try {
			return new ClassPathResource("dossiers/" + ID + ".yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
