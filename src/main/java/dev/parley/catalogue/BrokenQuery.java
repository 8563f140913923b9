package dev.parley.catalogue;

/** A query file that Parley does not serve; the start stops. */
public final class BrokenQuery extends RuntimeException {

	private static final long serialVersionUID = 1;

	static final String GRAMMAR = """
			A query file begins with comment lines:
			  // <title>
			  //
			  // <prose>
			  // @param <name> <type>[?] <example> <description>     with ?, it may be left out and is null then
			  // @param <name> <type> =<default> <description>       the value of limit is its default as well
			  // @column <name> <type> <description>                 one for each returned column, in order
			  // @view table|graph|timeline|chart <columns>         which columns are drawn: graph from to [relation],
			  //                                                    timeline from [to], chart label number …
			Types of parameters: string, id, integer, number, boolean, date. Types of columns: these, and datetime, list, map, any.""";

	private final String file;

	private final int line;

	BrokenQuery(String file, int line, String message) {
		super(file + ":" + line + ": " + message);
		this.file = file;
		this.line = line;
	}

	/**
	 * Which file.
	 * @return its path
	 */
	public String file() {
		return file;
	}

	/**
	 * Where in it.
	 * @return the line, counted from 1
	 */
	public int line() {
		return line;
	}

}
