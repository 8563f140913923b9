package dev.parley.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.parley.database.OwnerOnly;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of whoever owns the embedded database, kept in a file beside it that nobody
 * else may read. With another database there is no such file, and no such key.
 */
@Component
final class OwnersKey {

	private final Keys keys;

	private final String file;

	OwnersKey(Keys keys, @Value("${parley.database.key-file:}") String file) {
		this.keys = keys;
		this.file = file;
	}

	/**
	 * Makes the key if the file is not there, or what it holds opens nothing; the old one
	 * is revoked then.
	 * @throws AccessUnusable when the file cannot be read or made
	 */
	void keep() {
		if (file.isEmpty()) {
			return;
		}
		Path path = Path.of(file);
		try {
			if (!Files.exists(path) || !opens(path)) {
				OwnerOnly.write(path, keys.renewOwner().text() + "\n");
			}
		}
		catch (IOException failure) {
			throw AccessUnusable.keyFile(path, failure);
		}
	}

	private boolean opens(Path path) throws IOException {
		OwnerOnly.restrict(path);
		try {
			keys.opened(Files.readString(path).strip());
			return true;
		}
		catch (Unauthenticated ex) {
			return false;
		}
	}

}
