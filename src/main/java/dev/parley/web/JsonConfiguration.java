package dev.parley.web;

import com.fasterxml.jackson.annotation.JsonInclude.Include;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A record's missing value is left out; a row keeps all its columns, with null where
 * there is nothing.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

	@Bean
	JsonMapperBuilderCustomizer rowsKeepTheirColumns() {
		return (builder) -> builder.changeDefaultPropertyInclusion(
				(inclusion) -> inclusion.withValueInclusion(Include.NON_NULL).withContentInclusion(Include.ALWAYS));
	}

}
