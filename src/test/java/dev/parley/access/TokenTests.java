package dev.parley.access;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.parley.OnTheArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Tokens of an issuer: those that hold give the roles that they name. */
@Restricted
class TokenTests extends OnTheArticle {

	private static final String READ = "/api/actors/uae";

	private static final String WRITE = "/api/dossiers/nothing";

	static Stream<Arguments> claims() {
		return Stream.of(arguments("roles", List.of("reader"), 200, 403, 403),
				arguments("roles", List.of("contributor", "juggler"), 200, 404, 403),
				arguments("roles", List.of("editor"), 200, 404, 200),
				arguments("roles", "reader editor", 200, 404, 200),
				arguments("roles", List.of("parley:editor"), 200, 404, 200),
				arguments("scope", "openid parley:reader", 200, 403, 403),
				arguments("scp", List.of("parley:contributor"), 200, 404, 403),
				// A scope of another service is none of ours.
				arguments("scope", "editor", 403, 403, 403), arguments("roles", List.of("EDITOR"), 403, 403, 403),
				arguments("roles", List.of(), 403, 403, 403), arguments("roles", Map.of("editor", true), 403, 403, 403),
				arguments("groups", List.of("editor"), 403, 403, 403));
	}

	@ParameterizedTest
	@MethodSource("claims")
	void giveTheRolesThatTheyName(String claim, Object value, int reads, int writes, int audits) {
		var http = http().with(Issuer.SHARED.token((token) -> token.claim(claim, value)));
		assertThat(http.get(READ).status()).isEqualTo(reads);
		assertThat(http.delete(WRITE).status()).isEqualTo(writes);
		assertThat(http.get("/api/audit").status()).isEqualTo(audits);
	}

	static Stream<Arguments> broken() {
		return Stream.of(broken("expired", "expired", (token) -> token.expirationTime(in(-3600))),
				broken("not yet valid", "before", (token) -> token.notBeforeTime(in(3600)).expirationTime(in(7200))),
				broken("for another service", "aud", (token) -> token.audience("blog")),
				broken("for nobody", "aud", (token) -> token.audience((String) null)),
				broken("of another issuer", "iss", (token) -> token.issuer("https://other.example")),
				broken("of nobody", "no sub", (token) -> token.subject(null)));
	}

	private static Arguments broken(String name, String message, Consumer<JWTClaimsSet.Builder> claims) {
		return arguments(name, message, Issuer.SHARED.token((token) -> claims.accept(token.claim("roles", "editor"))));
	}

	private static Date in(long seconds) {
		return Date.from(Instant.now().plusSeconds(seconds));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("broken")
	void openNothingWhenTheyDoNotHold(String name, String message, String token) {
		opensNothing(token, message);
	}

	@Test
	void openNothingWhenAnotherSignedThem() {
		opensNothing(Issuer.SHARED.forged((token) -> token.claim("roles", "editor")), "signature");
	}

	@Test
	void openNothingWhenNobodySignedThem() {
		opensNothing(new PlainJWT(Issuer.usual().claim("roles", "editor").build()).serialize(), "");
	}

	/**
	 * The public key is everybody's; who signs with it as if it were a secret is anybody.
	 */
	@Test
	void openNothingWhenTheyAreSignedWithWhatEverybodyKnows() throws JOSEException {
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(),
				Issuer.usual().claim("roles", "editor").build());
		token.sign(new MACSigner(Issuer.SHARED.publicKey().toRSAPublicKey().getEncoded()));
		opensNothing(token.serialize(), "");
	}

	private void opensNothing(String token, String message) {
		var reply = http().with(token).get(READ);
		assertThat(reply.status()).isEqualTo(401);
		assertThat(reply.json().get("type").asString()).isEqualTo("urn:parley:problem:unauthenticated");
		assertThat(reply.json().get("detail").asString()).startsWith("The token").containsIgnoringCase(message);
		assertThat(reply.body()).doesNotContain(token);
		assertThat(http().with(token).delete(WRITE).status()).isEqualTo(401);
	}

	/** Browsers send HTTP Basic by themselves; a token is not a password. */
	@Test
	void areNoPasswords() {
		String token = Issuer.SHARED.token((claims) -> claims.claim("roles", "editor"));
		assertThat(http().sending(AccessTable.basic("ada", token)).get(READ).status()).isEqualTo(401);
	}

	@Test
	void areNamedInTheAudit() {
		var ada = http().with(Issuer.SHARED.token((token) -> token.claim("roles", "contributor")));
		String note = """
				document: { id: adas-note, title: A note, kind: statement, publisher: me, publishedOn: 2025-03-21 }
				things: { me: { is: Organization, name: Me } }
				claims:
				  a: { by: me, stance: asserts, at: p 1, paraphrase: A., about: me }
				""";
		assertThat(ada.post("/api/dossiers", "application/yaml", note).status()).isEqualTo(201);
		ada.delete("/api/dossiers/adas-note").ok();
		assertThat(http().get("/api/audit", "limit", "2").ok().list("records")).extracting("who", "what")
			.containsExactly(tuple("ada", "dossier taken back"), tuple("ada", "dossier added"));
	}

	@Test
	void leadIntoTheirClaimsByDots() {
		var tokens = new Tokens(provider(NimbusJwtDecoder.withJwkSetUri(Issuer.SHARED.keys()).build()),
				settings("realm_access.roles"));
		String token = Issuer.SHARED
			.token((claims) -> claims.claim("realm_access", Map.of("roles", List.of("contributor"))));
		assertThat(Role.CONTRIBUTOR.isOf(tokens.holder(token))).isTrue();
		assertThat(Role.EDITOR.isOf(tokens.holder(token))).isFalse();
	}

	@Test
	void waitForAnIssuerThatIsAway() {
		var tokens = new Tokens(provider(NimbusJwtDecoder.withJwkSetUri("http://127.0.0.1:1/keys").build()),
				settings("roles"));
		assertThatExceptionOfType(AuthenticationServiceException.class)
			.isThrownBy(() -> tokens.holder(Issuer.SHARED.token((claims) -> {
			})));
	}

	private static ObjectProvider<JwtDecoder> provider(JwtDecoder decoder) {
		var beans = new DefaultListableBeanFactory();
		beans.registerSingleton("decoder", decoder);
		return beans.getBeanProvider(JwtDecoder.class);
	}

	private static AccessSettings settings(String claim) {
		return new AccessSettings(null, claim, List.of(), List.of());
	}

}
