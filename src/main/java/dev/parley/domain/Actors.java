package dev.parley.domain;

/** All actors of the graph. */
public interface Actors extends Kind<Actor> {

}
