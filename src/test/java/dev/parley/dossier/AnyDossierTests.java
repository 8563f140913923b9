package dev.parley.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.parley.GraphDump;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of dossiers whatever they say. The number is the seed they are made from.
 */
@SpringBootTest
class AnyDossierTests {

	private final Dossiers dossiers;

	AnyDossierTests(@Autowired Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@ParameterizedTest
	@ValueSource(longs = { 3, 5, 8, 21, 144 })
	void takenBackTheyLeaveNoTraceAndInAnyOrderTheyMakeTheSameGraph(long seed) {
		Map<String, String> papers = new RandomDossiers(seed).some(4);
		List<String> names = new ArrayList<>(papers.keySet());
		List<List<String>> steps = new ArrayList<>();
		TestDatabase.empty();
		for (String name : names) {
			steps.add(GraphDump.now());
			add(name, papers);
		}
		List<String> all = GraphDump.now();

		names.forEach((name) -> add(name, papers));
		assertThat(GraphDump.now()).as("added twice").isEqualTo(all);

		for (String name : names) {
			dossiers.takeBack(name);
			add(name, papers);
			assertThat(GraphDump.now()).as("%s taken back and added again", name).isEqualTo(all);
		}

		for (int i = names.size() - 1; i >= 0; i--) {
			dossiers.takeBack(names.get(i));
			assertThat(GraphDump.now()).as("%s taken back", names.get(i)).isEqualTo(steps.get(i));
		}
		assertThat(steps.get(0)).isEmpty();

		Collections.shuffle(names, new Random(seed));
		names.forEach((name) -> add(name, papers));
		assertThat(GraphDump.now()).as("added in the order %s", names).isEqualTo(all);
	}

	private void add(String name, Map<String, String> papers) {
		dossiers.add(name, String.valueOf(papers.get(name)));
	}

}
