package dev.parley.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An issuer of tokens, as far as Parley sees one: it signs, and shows its public key. */
final class Issuer {

	static final String NAME = "https://issuer.example";

	static final Issuer SHARED = new Issuer();

	private final RSAKey key = key();

	private final RSAKey another = key();

	private final HttpServer server;

	private Issuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
		byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
		server.createContext("/keys", (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, keys.length);
			exchange.getResponseBody().write(keys);
			exchange.close();
		});
		server.start();
	}

	/** Both with one id: only the signature tells them apart. */
	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("one").generate();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	String keys() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
	}

	/** A token for Parley, good for a minute, with what else is said of it. */
	String token(Consumer<JWTClaimsSet.Builder> claims) {
		return signed(key, claims);
	}

	/** The same from somebody who only says that it is the issuer. */
	String forged(Consumer<JWTClaimsSet.Builder> claims) {
		return signed(another, claims);
	}

	RSAKey publicKey() {
		return key.toPublicJWK();
	}

	static JWTClaimsSet.Builder usual() {
		return new JWTClaimsSet.Builder().subject("ada")
			.issuer(NAME)
			.audience(List.of("parley", "others"))
			.expirationTime(Date.from(Instant.now().plusSeconds(60)));
	}

	private static String signed(RSAKey key, Consumer<JWTClaimsSet.Builder> claims) {
		var all = usual();
		claims.accept(all);
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), all.build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Tells a Parley of the shared one. */
	static final class Configured implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + SHARED.keys(),
						"spring.security.oauth2.resourceserver.jwt.issuer-uri=" + NAME)
				.applyTo(context);
		}

	}

}
