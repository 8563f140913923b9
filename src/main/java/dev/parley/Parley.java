package dev.parley;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Parley: the graph, its catalogue of questions, and the doors to both. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Parley {

	public static void main(String[] arguments) {
		SpringApplication.run(Parley.class, arguments);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
