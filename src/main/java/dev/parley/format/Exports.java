package dev.parley.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;

import dev.parley.catalogue.Catalogue;
import dev.parley.graph.Graph;
import dev.parley.graph.GraphException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Answers that are taken elsewhere. Their memory does not grow with their rows; it does
 * with the documents behind them, and a graph's with its nodes, by the id of each.
 */
@Component
public final class Exports {

	private final Graph graph;

	private final Catalogue catalogue;

	private final Clock clock;

	Exports(Graph graph, Catalogue catalogue, Clock clock) {
		this.graph = graph;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/** Where an answer goes. */
	public interface Outlet {

		/**
		 * What is written to.
		 * @return always the same stream
		 */
		OutputStream stream();

		/**
		 * Whether some of it has left the house: then a failure comes too late to be told
		 * instead of it.
		 * @return false as long as all can be taken back
		 */
		boolean begun();

		/**
		 * Is told how the answer ends when its last row is written.
		 * @param ending what is known now
		 */
		void ending(Ending ending);

		/**
		 * Says why there are no more rows, in a form that JSON can say.
		 * @param failure what happened
		 * @return a problem
		 */
		Object problem(GraphException failure);

	}

	/**
	 * Asks a question and writes its answer as it comes.
	 * @param asking the question
	 * @param format a streamed one, of those that its answers can come as
	 * @param outlet where the answer goes
	 * @throws dev.parley.catalogue.BadParameter if there is no row, and no such thing as
	 * a parameter names
	 * @throws GraphException if the graph does not answer, and the format has no place to
	 * say so among the rows that are written
	 * @throws IOException if it cannot be written
	 */
	public void write(Catalogue.Asking asking, Format format, Outlet outlet) throws IOException {
		try (Rendering rendering = rendering(format, export(asking), outlet.stream())) {
			try {
				Ending ending = read(asking, rendering::take);
				outlet.ending(ending);
				rendering.finish(ending);
			}
			catch (GraphException ex) {
				if (!outlet.begun() || !rendering.fail(outlet.problem(ex))) {
					throw ex;
				}
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Says what the columns of a question's CSV hold, and what the answer is made of, by
	 * W3C's vocabulary for CSV on the web.
	 * @param asking the question
	 * @param address where the CSV is
	 * @return the description
	 */
	public Map<String, @Nullable Object> described(Catalogue.Asking asking, String address) {
		return CsvMetadata.of(export(asking), address, read(asking, (row) -> {
		}));
	}

	/**
	 * Says who said what an answer rests on, and where, as linked data.
	 * @param asked the answer
	 * @param base the address of Parley, with a slash at its end
	 * @param address the address of the answer, from the base on
	 * @return JSON-LD
	 */
	public Map<String, @Nullable Object> linked(Catalogue.Asked asked, String base, String address) {
		Sources sources = new Sources(asked.query());
		asked.answer().rows().forEach(sources::see);
		Export export = new Export(asked.query(), asked.parameters(), clock.instant());
		return new Linked(graph, base).answer(export, asked.answer(), sources.found(graph), address);
	}

	/**
	 * Claims with who makes them and where they stand, as linked data.
	 * @param claims their ids
	 * @param base the address of Parley, with a slash at its end
	 * @return JSON-LD
	 */
	public Map<String, @Nullable Object> linkedClaims(Iterable<String> claims, String base) {
		return new Linked(graph, base).claims(claims);
	}

	/**
	 * A document as linked data.
	 * @param document its id
	 * @param base the address of Parley, with a slash at its end
	 * @return JSON-LD
	 */
	public Map<String, @Nullable Object> linkedDocument(String document, String base) {
		return new Linked(graph, base).document(document);
	}

	private Ending read(Catalogue.Asking asking, Taker taker) {
		Sources sources = new Sources(asking.query());
		long[] rows = new long[1];
		boolean truncated = catalogue.stream(asking, (row) -> {
			rows[0]++;
			sources.see(row);
			try {
				taker.take(row);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return new Ending(rows[0], truncated, sources.found(graph));
	}

	private Export export(Catalogue.Asking asking) {
		return new Export(asking.query(), asking.parameters(), clock.instant());
	}

	private Rendering rendering(Format format, Export export, OutputStream out) throws IOException {
		return switch (format) {
			case CSV -> new Csv(export, out);
			case NDJSON -> new Ndjson(export, out);
			case GRAPHML -> new GraphMl(export, out);
			case GEXF -> new Gexf(export, out, new Days(graph));
			case JSON, JSONLD -> throw new IllegalArgumentException(format + " is not written row by row");
		};
	}

	private interface Taker {

		void take(Map<String, @Nullable Object> row) throws IOException;

	}

}
