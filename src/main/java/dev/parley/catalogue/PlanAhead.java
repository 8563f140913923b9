package dev.parley.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the database plan the queries once Parley is ready, so that the first to ask one
 * need not wait for it: those that pages need first, then all others; each as it is asked
 * without what is optional, and then with all. Whoever asks meanwhile goes first.
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

	private volatile boolean stopped;

	PlanAhead(Catalogue catalogue, Graph graph, CatalogueSettings settings) {
		this.catalogue = catalogue;
		this.graph = graph;
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (settings.planAhead()) {
			var thread = new Thread(this::begun, "plan-ahead");
			thread.setDaemon(true);
			thread.start();
		}
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopped = true;
	}

	private void begun() {
		try {
			plan();
		}
		catch (GraphException ex) {
			log.debug("Planning ahead ended early", ex); // whoever asks has it planned
		}
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
		graph.plan(query.text(), catalogue.asking(query, given).bound());
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
