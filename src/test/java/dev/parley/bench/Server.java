package dev.parley.bench;

import java.io.IOException;

import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j that all contestants ask.
 *
 * @param container where it runs
 */
record Server(Neo4jContainer container) implements AutoCloseable {

	static Server start() {
		var container = new Neo4jContainer("neo4j:5.26-community").withRandomPassword();
		container.start();
		return new Server(container);
	}

	String bolt() {
		return container.getBoltUrl();
	}

	String queryApi() {
		return container.getHttpUrl() + "/db/neo4j/query/v2";
	}

	String password() {
		return container.getAdminPassword();
	}

	/**
	 * Nanoseconds of processor that the container has used, as the kernel counts them.
	 */
	long processor() {
		try {
			String told = container
				.execInContainer("sh", "-c",
						"cat /sys/fs/cgroup/cpu.stat 2>/dev/null || cat /sys/fs/cgroup/cpuacct/cpuacct.usage")
				.getStdout()
				.strip();
			return told.startsWith("usage_usec") ? Long.parseLong(told.split("\\s+", -1)[1]) * 1000
					: Long.parseLong(told);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The container does not tell what it uses", ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		container.stop();
	}

}
