package dev.parley.access;

import dev.parley.graph.Author;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever sent the request, or else whoever started the program. */
@Component
final class CurrentAuthor implements Author {

	private final String otherwise;

	CurrentAuthor(@Value("${parley.command:}") String[] command) {
		this.otherwise = command.length == 0 ? PARLEY : "command line";
	}

	@Override
	public String name() {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		return who == null || who instanceof AnonymousAuthenticationToken ? otherwise : who.getName();
	}

}
