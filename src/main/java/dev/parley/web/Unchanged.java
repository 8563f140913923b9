package dev.parley.web;

import java.util.OptionalLong;
import java.util.UUID;

import dev.parley.graph.Changes;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Tags answers with the last change of the graph, so that whoever has one is told that it
 * still holds without the question being asked. A tag is of this run alone: another may
 * answer otherwise, or on a graph that was put back.
 */
@Component
final class Unchanged {

	private final String run = UUID.randomUUID().toString();

	private final Changes changes;

	Unchanged(ObjectProvider<Changes> changes) {
		this.changes = changes.getIfAvailable(() -> Changes.UNKNOWN);
	}

	/** Taken before the question is asked: a change after that makes it another. */
	@Nullable String tag() {
		OptionalLong last = changes.last();
		return last.isPresent() ? "\"" + run + "-" + last.getAsLong() + "\"" : null;
	}

	/** Whether the sender has the answer of this tag. A bookmark has to be waited for. */
	static boolean isKnown(@Nullable String tag, HttpServletRequest request) {
		return tag != null && request.getHeader(Tracing.BOOKMARK) == null
				&& new ServletWebRequest(request).checkNotModified(tag);
	}

}
