package dev.parley.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Holds back the beginning of an answer. An answer that fits in here is known to its end
 * before anything is sent: whether it failed, and whether it is cut.
 */
final class Held extends OutputStream {

	private static final int MOST = 64 * 1024;

	private final HttpServletResponse response;

	private final Runnable beforeItGoes;

	private final ByteArrayOutputStream held = new ByteArrayOutputStream();

	private boolean released;

	Held(HttpServletResponse response, Runnable beforeItGoes) {
		this.response = response;
		this.beforeItGoes = beforeItGoes;
	}

	boolean isReleased() {
		return released;
	}

	@Override
	public void write(int single) throws IOException {
		write(new byte[] { (byte) single }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		if (!released && held.size() + length > MOST) {
			beforeItGoes.run();
			release();
		}
		if (released) {
			response.getOutputStream().write(bytes, from, length);
		}
		else {
			held.write(bytes, from, length);
		}
	}

	/** What is held stays until it is too much, or all. */
	@Override
	public void flush() throws IOException {
		if (released) {
			response.getOutputStream().flush();
		}
	}

	/** Sends the rest. */
	void finish() throws IOException {
		if (!released) {
			release();
		}
	}

	private void release() throws IOException {
		released = true;
		held.writeTo(response.getOutputStream());
	}

}
