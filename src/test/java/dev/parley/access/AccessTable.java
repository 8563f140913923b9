package dev.parley.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.parley.OnTheArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who comes in where: every address that the running Parley has, with every kind of
 * credential. An address without a row here does not pass.
 */
abstract class AccessTable extends OnTheArticle {

	/** Who comes in at the least. */
	private enum Least {

		EVERYBODY, READERS, CONTRIBUTORS, EDITORS

	}

	private static final Map<String, Least> TABLE = Map.ofEntries( //
			entry("GET / [text/html]", Least.EVERYBODY), //
			entry("GET / [application/json]", Least.READERS), //
			entry("GET /api/queries", Least.READERS), //
			entry("GET /api/queries/{subject}/{question}", Least.READERS), //
			entry("GET /api/queries/{subject}/{question}.{suffix}", Least.READERS), //
			entry("GET /api/queries/{subject}/{question}.csv-metadata.json", Least.READERS), //
			entry("GET /api/search", Least.READERS), //
			entry("GET /api/{kind}", Least.READERS), //
			entry("GET /api/{kind}/{id}", Least.READERS), //
			entry("GET /api/{kind}/{id}/claims", Least.READERS), //
			entry("GET /api/{kind}/{id}.jsonld", Least.READERS), //
			entry("GET /api/{kind}/{id}/claims.jsonld", Least.READERS), //
			entry("POST /api/dossiers", Least.CONTRIBUTORS), //
			entry("DELETE /api/dossiers/{id}", Least.CONTRIBUTORS), //
			entry("GET /api/sources", Least.READERS), //
			entry("POST /api/sources/{id}/loads", Least.CONTRIBUTORS), //
			entry("DELETE /api/sources/{id}", Least.EDITORS), //
			entry("GET /api/audit", Least.EDITORS), //
			// Addresses that are none: nobody learns by trying, and nothing is written.
			entry("GET /nowhere", Least.EVERYBODY), //
			entry("GET /api/nowhere/at/all", Least.READERS), //
			entry("POST /nowhere", Least.CONTRIBUTORS), //
			entry("PUT /api/dossiers", Least.CONTRIBUTORS), //
			entry("PATCH /api/actors/uae", Least.CONTRIBUTORS), //
			entry("POST /", Least.CONTRIBUTORS), //
			// What is asked of any address.
			entry("HEAD /api/actors/uae", Least.READERS), //
			entry("OPTIONS /api/dossiers", Least.READERS), //
			entry("HEAD /api/audit", Least.EDITORS), //
			entry("OPTIONS /api/audit", Least.EDITORS), //
			entry("GET /%61pi/audit", Least.EDITORS), //
			// Pages, and what they are made of.
			entry("ANY /error", Least.EVERYBODY), //
			entry("GET /api-docs", Least.EVERYBODY), //
			entry("GET /api-docs.yaml", Least.EVERYBODY), //
			entry("GET /api-docs/swagger-config", Least.EVERYBODY), //
			entry("GET /swagger-ui", Least.EVERYBODY), //
			entry("GET /swagger-ui/swagger-initializer.js", Least.EVERYBODY), //
			entry("GET /swagger-ui/**", Least.EVERYBODY), //
			entry("GET /swagger-ui/*index.html", Least.EVERYBODY), //
			entry("GET /swagger-ui/*swagger-initializer.js", Least.EVERYBODY), //
			entry("GET /webjars/*swagger-ui/**", Least.EVERYBODY), //
			entry("GET /webjars/*swagger-ui/*index.html", Least.EVERYBODY), //
			entry("GET /webjars/*swagger-ui/*swagger-initializer.js", Least.EVERYBODY), //
			entry("GET /webjars/*swagger-ui/5/*index.html", Least.EVERYBODY), //
			entry("GET /webjars/*swagger-ui/5/*swagger-initializer.js", Least.EVERYBODY), //
			entry("GET /webjars/**", Least.EVERYBODY), //
			entry("GET /**", Least.EVERYBODY), //
			entry("GET /browser", Least.EVERYBODY), //
			entry("GET /browser/", Least.EVERYBODY), //
			entry("GET /browser/**", Least.EVERYBODY), //
			entry("GET /thing/**", Least.EVERYBODY), //
			entry("GET /claim/**", Least.EVERYBODY), //
			entry("GET /disputes/**", Least.EVERYBODY), //
			entry("GET /questions/**", Least.EVERYBODY), //
			entry("GET /search/**", Least.EVERYBODY), //
			entry("GET /guide", Least.EVERYBODY));

	private final ApplicationContext parley;

	private final boolean open;

	AccessTable(ApplicationContext parley, boolean open) {
		this.parley = parley;
		this.open = open;
	}

	@Test
	void hasARowForEveryAddress() {
		assertThat(TABLE.keySet()).containsAll(addresses());
	}

	@TestFactory
	Stream<DynamicTest> letsInWhoMayAndNobodyElse() {
		Map<String, @Nullable String> good = good();
		List<String> bad = bad();
		return TABLE.keySet().stream().sorted().map((address) -> DynamicTest.dynamicTest(address, () -> {
			bad.forEach((header) -> holds(address, header, header, 401));
			good.forEach((name, header) -> holds(address, name, header, expected(address, name)));
		}));
	}

	/** 200 stands for whatever is answered to those who are let in. */
	private int expected(String address, String credential) {
		Least least = Objects.requireNonNull(TABLE.get(address));
		boolean basic = credential.startsWith("basic ");
		if (basic && !address.matches("(GET|HEAD|ANY) .*")) {
			return 401;
		}
		if (least == Least.EVERYBODY || (least == Least.READERS && open)) {
			return 200;
		}
		if (credential.equals("none")) {
			return 401;
		}
		int role = List.of("none", "reader", "contributor", "editor").indexOf(credential.replace("basic ", ""));
		return role >= List.of(Least.values()).indexOf(least) ? 200 : 403;
	}

	private void holds(String address, String name, @Nullable String header, int expected) {
		String[] words = address.split(" ", 3);
		String method = words[0].equals("ANY") ? "GET" : words[0];
		String accept = words.length > 2 ? words[2].replaceAll("[\\[\\]]", "") : "*/*";
		var reply = http().sending(header).send(method, sample(words[1]), "", "Accept", accept);
		if (expected == 200) {
			assertThat(reply.status()).as(name).isNotIn(401, 403);
			return;
		}
		assertThat(reply.status()).as(name).isEqualTo(expected);
		assertThat(reply.headers().allValues("WWW-Authenticate")).as(name)
			.hasSize(expected == 403 ? 0 : method.matches("GET|HEAD") ? 2 : 1);
		if (!method.equals("HEAD")) {
			assertThat(reply.type()).as(name).isEqualTo("application/problem+json");
			assertThat(reply.json().get("type").asString())
				.isEqualTo("urn:parley:problem:" + (expected == 401 ? "unauthenticated" : "forbidden"));
			assertThat(reply.json().get("detail").asString()).as(name).isNotBlank();
		}
	}

	private static String sample(String pattern) {
		return pattern.replace("{kind}", "actors")
			.replaceAll("\\{[a-z]+}", "nothing")
			.replace("/**", "/nothing")
			.replace("*", "");
	}

	private static Map<String, @Nullable String> good() {
		Map<String, @Nullable String> headers = new LinkedHashMap<>();
		headers.put("none", null);
		for (Role role : Role.values()) {
			headers.put(role.label(), "Bearer " + TestKeys.of(role));
			headers.put("basic " + role.label(), basic("anybody", TestKeys.of(role)));
		}
		return headers;
	}

	private static List<String> bad() {
		String key = TestKeys.editor();
		String other = key.substring(0, key.length() - 1) + (key.endsWith("0") ? "1" : "0");
		List<String> headers = new ArrayList<>(List.of("Bearer", "Bearer x", "Bearer a.b.c", "Bearer parley_",
				"Bearer " + other, "Bearer " + Secret.random().text(), "Bearer " + key + " " + key, "Basic", "Basic !",
				"Digest username=\"x\"", key, basic("anybody", "password"), basic("", ""),
				"Bearer " + TestKeys.expired(), "Bearer " + TestKeys.revoked()));
		headers.add(basic("anybody", other));
		return headers;
	}

	static String basic(String user, String password) {
		return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	private Set<String> addresses() {
		Set<String> addresses = new TreeSet<>();
		parley.getBeansOfType(RequestMappingHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods()
				.keySet()
				.forEach((info) -> addresses.addAll(addresses(info))));
		parley.getBeansOfType(AbstractUrlHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMap()
				.keySet()
				.forEach((pattern) -> addresses.add("GET " + pattern.replaceAll("/(\\d+)\\.[\\d.]+/", "/$1/"))));
		return addresses;
	}

	private static List<String> addresses(RequestMappingInfo info) {
		var methods = info.getMethodsCondition().getMethods();
		List<String> names = methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
		return info.getPatternValues()
			.stream()
			.map((pattern) -> pattern.replaceAll("\\{([a-z]+):[^}]*}", "{$1}").replaceAll("/(\\d+)\\.[\\d.]+/", "/$1/"))
			.map((pattern) -> pattern.equals("/")
					? pattern + " " + info.getProducesCondition().getProducibleMediaTypes() : pattern)
			.flatMap((pattern) -> names.stream().map((method) -> method + " " + pattern))
			.toList();
	}

}
