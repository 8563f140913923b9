package dev.parley.operation;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says which setting a port that is taken comes from: there are two. */
@Order(0)
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	private final Environment environment;

	PortTakenAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
		String port = String.valueOf(cause.getPort());
		String setting = port.equals(environment.getProperty("management.server.port")) ? "management.server.port"
				: "server.port";
		return new FailureAnalysis("Port %s was already in use.".formatted(port),
				"Set %s to another, or stop the program that listens there.".formatted(setting), failure);
	}

}
