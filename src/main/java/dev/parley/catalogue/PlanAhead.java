package dev.parley.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the database plan the queries once Parley is ready, so that the first to ask one
 * need not wait for it: those that pages need first, then all others; each first with
 * only the required parameters, then with all of them. Whoever asks meanwhile goes first.
 */
@Component
final class PlanAhead {

	private static final Logger log = LoggerFactory.getLogger(PlanAhead.class);

	/** In milliseconds, while others are asking. */
	private static final int PAUSE = 20;

	/** So many pauses; then it goes on beside them. */
	private static final int PATIENCE = 50;

	private final Catalogue catalogue;

	private final Graph graph;

	private final CatalogueSettings settings;

	private final boolean serves;

	private volatile boolean stopped;

	PlanAhead(Catalogue catalogue, Graph graph, CatalogueSettings settings,
			@Value("${parley.command:}") String command) {
		this.serves = command.isEmpty();
		this.catalogue = catalogue;
		this.graph = graph;
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (settings.planAhead() && serves) {
			var thread = new Thread(this::plan, "plan-ahead");
			thread.setDaemon(true);
			thread.start();
		}
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopped = true;
	}

	void plan() {
		Predicate<Query> first = (query) -> settings.plannedFirst().contains(query.path());
		List<Query> ofPages = settings.plannedFirst()
			.stream()
			.flatMap((path) -> catalogue.find(path).stream())
			.toList();
		List<Query> others = catalogue.all().stream().filter(first.negate()).toList();
		for (List<Query> queries : List.of(ofPages, others)) {
			for (boolean all : List.of(false, true)) {
				queries.stream().takeWhile((query) -> !stopped).forEach((query) -> plan(query, all));
			}
		}
	}

	private void plan(Query query, boolean all) {
		Map<String, String> given = query.parameters()
			.stream()
			.filter((parameter) -> all || parameter.isRequired())
			.collect(Collectors.toMap(Parameter::name, Parameter::example));
		for (int waited = 0; !graph.isIdle() && !stopped && waited < PATIENCE; waited++) {
			pause();
		}
		try {
			graph.plan(query.text(), catalogue.asking(query, given).bound());
		}
		catch (GraphException ex) {
			log.debug("{} is not planned ahead: whoever asks has it planned", query.path(), ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
