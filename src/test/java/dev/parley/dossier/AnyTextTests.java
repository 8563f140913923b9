package dev.parley.dossier;

import java.util.ArrayList;
import java.util.List;

import dev.parley.Article;
import dev.parley.Mutations;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent as a dossier, it is read, or it is refused with lines of it and what
 * is wrong there. {@code -Dtries=} makes as many texts, {@code -Dseed=} the same again.
 */
class AnyTextTests {

	private static final int TRIES = Integer.getInteger("tries", 3000);

	private static final long SEED = Long.getLong("seed", System.nanoTime());

	@Test
	void isReadOrRefusedWithItsLines() {
		var reader = new DossierReader();
		List<String> whole = new ArrayList<>(new RandomDossiers(1).some(6).values());
		whole.add(Article.yaml());
		int read = 0;
		for (int i = 0; i < TRIES; i++) {
			String text = new Mutations(SEED + i).of(whole);
			try {
				assertThat(reader.read("any", text)).isNotNull();
				read++;
			}
			catch (BrokenDossier ex) {
				assertThat(ex.faults()).as(text).isNotEmpty().allSatisfy((fault) -> {
					assertThat(fault.line()).isBetween(1, 1 + (int) text.lines().count());
					assertThat(fault.message()).isNotBlank();
				});
			}
			catch (RuntimeException ex) {
				throw new AssertionError("-Dseed=" + (SEED + i) + " -Dtries=1 makes:\n" + text, ex);
			}
		}
		System.out.println(TRIES + " texts from seed " + SEED + ": " + read + " read, " + (TRIES - read) + " refused");
		if (TRIES > 100) {
			assertThat(read).isBetween(TRIES / 50, TRIES - TRIES / 50);
		}
	}

}
