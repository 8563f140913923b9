package dev.parley.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A problem for what Tomcat refuses before it is a request: an address or headers that
 * are too long, or what is not HTTP.
 */
@Component
final class ConnectorProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Problem()));
	}

	private static final class Problem extends ErrorReportValve {

		private static final Logger log = LoggerFactory.getLogger(ConnectorProblems.class);

		/** Nothing of the request is in it. */
		private static final String JSON = """
				{"type":"urn:parley:problem:%s","title":"This is no request that can be answered","status":%d,"detail":"%s","traceId":"%s"}""";

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			int status = fault(response.getStatus());
			if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			String traceId = Trace.of("").traceId();
			log.info("Tomcat refused a request from {}: {} (traceId {})", request.getRemoteAddr(), status, traceId);
			try {
				response.setStatus(status);
				response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
				response.setCharacterEncoding(StandardCharsets.UTF_8);
				response.getReporter().write(JSON.formatted(type(status), status, detail(status), traceId));
				response.finishResponse();
			}
			catch (IOException ex) {
				log.debug("The client has gone", ex);
			}
		}

		/**
		 * A method, coding or version of HTTP that is not spoken here is the sender's.
		 */
		private static int fault(int status) {
			return (status == 501 || status == 505) ? 400 : status;
		}

		private static String type(int status) {
			return switch (status) {
				case 414 -> "address-too-long";
				case 431 -> "headers-too-large";
				default -> (status < 500) ? "bad-request" : "internal";
			};
		}

		private static String detail(int status) {
			return switch (status) {
				case 414 -> "The address is too long";
				case 431 -> "The headers are too long together";
				case 400 -> "It is not HTTP/1.1 as it is spoken here, or its address or headers are too long";
				default -> {
					HttpStatus known = HttpStatus.resolve(status);
					yield (known != null) ? known.getReasonPhrase() : "Status " + status;
				}
			};
		}

	}

}
