package dev.parley.database;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class TestDatabaseTests {

	@Test
	void isWhatEverySpringTestIsConnectedTo(@Autowired ApplicationContext parley, @Autowired Driver driver) {
		TestDatabase.driver().executableQuery("CREATE (:Actor {name: 'Norway'})").execute();
		assertThat(driver.executableQuery("MATCH (a:Actor {name: 'Norway'}) RETURN a").execute().records()).hasSize(1);
		assertThat(parley.containsBean("embeddedDatabase")).isFalse();
		TestDatabase.empty();
		assertThat(driver.executableQuery("MATCH (a:Actor) RETURN a").execute().records()).isEmpty();
	}

}
