package dev.parley.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A Parley where it takes a key to read, or a token of an issuer that the tests are, and
 * that pages of one other site may ask. All that is tried on such a one shares it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = Issuer.Configured.class)
@TestPropertySource(properties = { "parley.access.reads=restricted", "parley.access.origins=" + Restricted.ORIGIN,
		"spring.security.oauth2.resourceserver.jwt.audiences=parley" })
@interface Restricted {

	String ORIGIN = "https://maps.example";

}
