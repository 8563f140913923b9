package dev.parley.dossier;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.parley.graph.Audit;
import dev.parley.graph.Author;
import dev.parley.graph.CypherFile;
import dev.parley.graph.Graph;

import org.springframework.stereotype.Component;

/** The dossiers in the graph. Each is there wholly or not at all. */
@Component
public final class Dossiers {

	private final Graph graph;

	private final Audit audit;

	private final Clock clock;

	private final DossierReader reader = new DossierReader();

	Dossiers(Graph graph, Audit audit, Clock clock) {
		this.graph = graph;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a dossier, or puts it in the place of what the same document said before.
	 * Adding it twice changes nothing.
	 * @param name where it came from, for messages
	 * @param yaml the dossier
	 * @return what changed
	 * @throws BrokenDossier naming each line that is wrong; nothing of it is in the graph
	 * then
	 */
	public Report add(String name, String yaml) {
		return add(name, yaml, Mandate.JUDGEMENTS);
	}

	/**
	 * As {@link #add(String, String)}, for whoever may not say everything.
	 * @param name where it came from, for messages
	 * @param yaml the dossier
	 * @param mandate what they may say
	 * @return what changed
	 * @throws BrokenDossier naming each line that is wrong
	 * @throws Unmandated if they may not say this, or may not replace what was said
	 */
	public Report add(String name, String yaml, Mandate mandate) {
		return addAll(Map.of(name, yaml), mandate, audit.sign()).get(0);
	}

	/**
	 * Adds several dossiers: all of them or none.
	 * @param yamls the dossiers by name
	 * @return what changed, one report each
	 * @throws BrokenDossier for the first that is broken
	 */
	public List<Report> addAll(Map<String, String> yamls) {
		return addAll(yamls, Mandate.JUDGEMENTS, audit.sign());
	}

	/** Those that travel with Parley: whoever starts it first has not written them. */
	List<Report> addBundled(Map<String, String> yamls) {
		return addAll(yamls, Mandate.JUDGEMENTS, audit.sign(Author.PARLEY));
	}

	private List<Report> addAll(Map<String, String> yamls, Mandate mandate, Audit.Signature by) {
		List<Dossier> dossiers = yamls.entrySet()
			.stream()
			.map((entry) -> reader.read(entry.getKey(), entry.getValue()))
			.toList();
		return graph.write((transaction) -> replacement(transaction, mandate, by).with(dossiers));
	}

	/**
	 * Says what adding a dossier would do, and leaves the graph as it is.
	 * @param name where it came from, for messages
	 * @param yaml the dossier
	 * @return what would change
	 * @throws BrokenDossier naming each line that is wrong
	 */
	public Report rehearse(String name, String yaml) {
		return rehearse(name, yaml, Mandate.JUDGEMENTS);
	}

	/**
	 * As {@link #rehearse(String, String)}, for whoever may not say everything.
	 * @param name where it came from, for messages
	 * @param yaml the dossier
	 * @param mandate what they may say
	 * @return what would change
	 * @throws BrokenDossier naming each line that is wrong
	 * @throws Unmandated if they may not say this, or may not replace what was said
	 */
	public Report rehearse(String name, String yaml, Mandate mandate) {
		Dossier dossier = reader.read(name, yaml);
		Report report = graph.rehearse(
				(transaction) -> replacement(transaction, mandate, Audit.Signature.NONE).with(List.of(dossier)).get(0));
		return new Report(report.document(), report.added(), report.changed(), report.removed(), report.unchanged(),
				report.waiting(), true, report.isNew());
	}

	/**
	 * Makes the dossiers of a prepared store this database's own.
	 * @return how many there are; 0 if it did not begin with one, or they are its own
	 * already
	 */
	int adoptPrepared() {
		if (!isPrepared()) {
			return 0;
		}
		Audit.Signature by = audit.sign(Author.PARLEY);
		return graph.write((transaction) -> {
			var added = transaction.run(CypherFile.of("start/prepared.cypher"),
					Map.of("now", clock.instant().atZone(ZoneOffset.UTC)));
			added.forEach((row) -> by.record(transaction, String.valueOf(row.get("what")),
					String.valueOf(row.get("target"))));
			return added.size();
		});
	}

	void discardPrepared() {
		if (isPrepared()) {
			graph.write((transaction) -> transaction.run(CypherFile.of("start/prepared-unwanted.cypher"), Map.of()));
		}
	}

	private boolean isPrepared() {
		return !graph.read(CypherFile.of("start/is-prepared.cypher").text(), Map.of(), 1).rows().isEmpty();
	}

	boolean none() {
		return graph.read(CypherFile.of("dossier/any.cypher").text(), Map.of(), 1).rows().isEmpty();
	}

	/**
	 * Takes back what only this document said.
	 * @param document the document's id
	 * @return what is gone, or empty if the graph holds no such dossier
	 * @throws BrokenDossier if what the others say would break an invariant without it
	 */
	public Optional<Report> takeBack(String document) {
		return takeBack(document, Mandate.JUDGEMENTS);
	}

	/**
	 * As {@link #takeBack(String)}, for whoever may not take everything back.
	 * @param document the document's id
	 * @param mandate what they may take back
	 * @return what is gone, or empty if the graph holds no such dossier
	 * @throws BrokenDossier if what the others say would break an invariant without it
	 * @throws Unmandated if they may not take this back
	 */
	public Optional<Report> takeBack(String document, Mandate mandate) {
		Audit.Signature by = audit.sign();
		return graph.write((transaction) -> {
			Replacement replacement = replacement(transaction, mandate, by);
			return replacement.holds(document)
					? Optional.of(replacement.with(List.of(Dossier.nothing(document))).get(0)) : Optional.empty();
		});
	}

	private Replacement replacement(Graph.Writing transaction, Mandate mandate, Audit.Signature by) {
		return new Replacement(transaction, clock.instant(), mandate, by);
	}

}
