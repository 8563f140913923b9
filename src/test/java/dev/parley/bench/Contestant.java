package dev.parley.bench;

import java.time.Duration;

/** One way to have a question answered. */
interface Contestant extends AutoCloseable {

	String name();

	/** Whether it knows the question at all. */
	boolean answers(Question question);

	/** The answer, looked at. */
	Answered once(Question question) throws Exception;

	/** Asked again and again by so many clients. */
	Figures ask(Question question, int clients, Duration time) throws Exception;

	/** What its own process has used, without that of the database and of the clients. */
	Used used();

	@Override
	void close();

	/**
	 * How much an answer is.
	 *
	 * @param bytes in the body
	 * @param rows of the answer, or things in it
	 */
	record Answered(int bytes, int rows) {
	}

}
