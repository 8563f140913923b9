package dev.parley;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class OtherDatabaseIT extends OnNeo4jContainer {

	@Test
	void startsWithoutADatabaseOfItsOwn(@Autowired ApplicationContext parley, @Autowired Driver driver) {
		assertThat(parley.containsBean("embeddedDatabase")).isFalse();
		assertThat(driver.executableQuery("RETURN 'Oman' AS host").execute().records()).hasSize(1);
	}

}
