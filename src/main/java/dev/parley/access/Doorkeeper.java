package dev.parley.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Looks, before the port is opened, whether there is anybody to open it to: the owner has
 * a key, and where reading takes one, somebody has one.
 */
@Component
@ConditionalOnWebApplication
final class Doorkeeper implements SmartInitializingSingleton {

	private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

	private final Address address;

	private final OwnersKey owner;

	private final Keys keys;

	private final boolean issuer;

	private final boolean audiences;

	Doorkeeper(Address address, OwnersKey owner, Keys keys, ObjectProvider<JwtDecoder> issuer,
			Environment environment) {
		this.address = address;
		this.owner = owner;
		this.keys = keys;
		this.issuer = issuer.getIfAvailable() != null;
		this.audiences = Binder.get(environment).bind(AUDIENCES, Bindable.listOf(String.class)).isBound();
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (issuer && !audiences) {
			throw AccessUnusable.anyAudience();
		}
		owner.keep();
		if (!address.isOpen() && !issuer && !keys.anyUsable()) {
			throw AccessUnusable.nobodyHasAKey(address);
		}
	}

}
