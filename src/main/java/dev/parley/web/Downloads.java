package dev.parley.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import dev.parley.catalogue.Catalogue;
import dev.parley.format.Exports;
import dev.parley.format.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Sends answers as they come. A failure before anything is sent is a problem like any
 * other; after that, where the format has no place to tell it, the connection is broken
 * off, so that nobody takes a part for the whole.
 */
@Component
final class Downloads {

	private final Exports exports;

	private final Shares shares;

	Downloads(Exports exports, Shares shares) {
		this.exports = exports;
		this.shares = shares;
	}

	void send(Catalogue.Asking asking, Format format, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		Semaphore share = shares.take(RateLimit.caller(request));
		try {
			sendShare(asking, format, request, response);
		}
		finally {
			share.release();
		}
	}

	private void sendShare(Catalogue.Asking asking, Format format, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		response.setContentType(format.type().toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(asking, format));
		boolean head = HttpMethod.HEAD.matches(request.getMethod());
		var download = new Download(request, response);
		try {
			exports.write(head ? asking.first() : asking, format, download);
			if (!head) {
				download.finish();
			}
		}
		catch (RuntimeException ex) {
			if (download.begun()) {
				throw new BrokenOff(ex);
			}
			throw ex;
		}
	}

	private static String disposition(Catalogue.Asking asking, Format format) {
		String name = asking.query().path().replaceFirst("^.*/", "") + "." + format.suffix();
		return ContentDisposition.attachment().filename(name).build().toString();
	}

}
