package dev.parley.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/** A request whose body ends with an exception once it is too long, or too slow. */
final class LimitedBody extends HttpServletRequestWrapper {

	private static final long BYTES_A_SECOND = 8 * 1024;

	private final DataSize most;

	private final Duration time;

	private @Nullable Counting body;

	LimitedBody(HttpServletRequest request, DataSize most, Duration time) {
		super(request);
		this.most = most;
		this.time = time;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		Counting counting = body;
		if (counting == null) {
			counting = new Counting(super.getInputStream());
			this.body = counting;
		}
		return counting;
	}

	@Override
	public BufferedReader getReader() throws IOException {
		String encoding = getCharacterEncoding();
		Charset charset = (encoding != null) ? Charset.forName(encoding) : StandardCharsets.ISO_8859_1;
		return new BufferedReader(new InputStreamReader(getInputStream(), charset));
	}

	private final class Counting extends ServletInputStream {

		private final ServletInputStream body;

		private final long begun = System.nanoTime();

		private long read;

		private Counting(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int letter = body.read();
			count((letter < 0) ? 0 : 1);
			return letter;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int some = body.read(bytes, from, length);
			count(Math.max(0, some));
			return some;
		}

		private void count(int some) {
			read += some;
			if (read > most.toBytes()) {
				throw BodyLimit.tooLong(most);
			}
			if (System.nanoTime() - begun > time.plusSeconds(read / BYTES_A_SECOND).toNanos()) {
				throw BodyLimit.tooSlow(time);
			}
		}

		@Override
		public boolean isFinished() {
			return body.isFinished();
		}

		@Override
		public boolean isReady() {
			return body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			body.setReadListener(listener);
		}

	}

}
