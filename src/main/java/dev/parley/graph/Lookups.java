package dev.parley.graph;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions of Spring Data: each reads no longer than a question may, and after
 * what its caller has seen written. Nothing of one is kept for another, which is why each
 * has transactions of its own; the repositories' join them.
 *
 * @param driver the driver
 * @param database which database
 * @param time the longest that one may take
 */
record Lookups(Driver driver, DatabaseSelectionProvider database, Duration time) {

	<T extends @Nullable Object> T transaction(Supplier<T> work) {
		Caller caller = Caller.current();
		var template = new TransactionTemplate(Neo4jTransactionManager.with(driver)
			.withDatabaseSelectionProvider(database)
			.withBookmarkManager(Neo4jBookmarkManager.create(caller::bookmarks))
			.build());
		template.setReadOnly(true);
		template.setTimeout((int) Math.max(1, time.plusMillis(999).toSeconds()));
		return template.execute((transaction) -> work.get());
	}

}
