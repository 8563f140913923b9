package dev.parley.dossier;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.parley.GraphDump;
import dev.parley.database.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who writes at the same time loses nothing of what the other claims. */
@SpringBootTest
class TwoWritersTests {

	@Test
	void makeTheSameGraphAsOne(@Autowired Dossiers dossiers) throws Exception {
		Map<String, String> papers = new RandomDossiers(42).some(6);
		TestDatabase.empty();
		papers.forEach(dossiers::add);
		List<String> one = GraphDump.now();
		TestDatabase.empty();
		var writers = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Report>> additions = papers.entrySet()
				.stream()
				.map((paper) -> (Callable<Report>) () -> dossiers.add(paper.getKey(), paper.getValue()))
				.toList();
			for (Future<Report> added : writers.invokeAll(additions)) {
				assertThat(added.get().added()).isNotEmpty();
			}
		}
		finally {
			writers.shutdown();
		}
		assertThat(GraphDump.now()).isEqualTo(one);
	}

}
