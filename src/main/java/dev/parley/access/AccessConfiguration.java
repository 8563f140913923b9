package dev.parley.access;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The doors: which address takes which role, and what all answers carry. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration {

	private static final List<String> SAFE = List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(),
			HttpMethod.OPTIONS.name());

	@Bean
	SecurityFilterChain doors(HttpSecurity http, AccessSettings settings, Address address, Reading reading, Keys keys,
			Tokens tokens, Turnaway turnaway) throws Exception {
		http.authorizeHttpRequests((requests) -> rules(requests, reading))
			.addFilterBefore(new Credentials(keys, tokens, turnaway), AnonymousAuthenticationFilter.class)
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(turnaway).accessDeniedHandler(turnaway))
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(AnswerHeaders.ALL))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// There is no session and no cookie, and HTTP Basic, the one credential that
			// browsers send by themselves, never writes. So another site's page can make
			// a browser write nothing here, and there is nothing for a token to protect.
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.cors(AbstractHttpConfigurer::disable);
		if (address.isLoopback()) {
			http.addFilterAfter(new Hosts(settings.hosts(), turnaway), HeaderWriterFilter.class);
		}
		if (!settings.origins().isEmpty()) {
			http.addFilterAfter(new Origins(settings.origins(), turnaway), HeaderWriterFilter.class);
		}
		return http.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			Reading reading) {
		requests
			// What was let in goes on: to a page, to the rest of an answer, or to its
			// failure.
			.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ASYNC, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers("/api/audit/**")
			.access(new Right(Role.EDITOR))
			.requestMatchers(HttpMethod.DELETE, "/api/sources/**")
			.access(new Right(Role.EDITOR))
			.requestMatchers(AccessConfiguration::writes)
			.access(new Right(Role.CONTRIBUTOR))
			.requestMatchers("/api/**")
			.access(reading)
			// Whoever looks whether Parley is alive needs no key; its figures are reads.
			.requestMatchers("/actuator/health/**")
			.permitAll()
			.requestMatchers("/actuator/**")
			.access(reading)
			.anyRequest()
			.permitAll();
	}

	private static boolean writes(HttpServletRequest request) {
		return !SAFE.contains(request.getMethod());
	}

	/**
	 * An id may hold a percent sign; all else that is strange in an address is refused.
	 */
	/** It would measure each filter of each request, for nobody. */
	@Bean
	SecurityObservationSettings unobserved() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	HttpFirewall firewall() {
		var firewall = new StrictHttpFirewall();
		firewall.setAllowUrlEncodedPercent(true);
		return firewall;
	}

}
