package dev.parley.dataset;

/** Is told how far a load is. */
@FunctionalInterface
public interface Progress {

	/** For who does not want to know. */
	Progress NONE = (rows, bytes, of) -> {
	};

	/**
	 * Some rows are done.
	 * @param rows how many rows were read so far
	 * @param bytes how much of the file was read
	 * @param of how long the file is, in bytes
	 */
	void at(long rows, long bytes, long of);

}
