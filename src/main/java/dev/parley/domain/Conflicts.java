package dev.parley.domain;

/** All conflicts of the graph. */
public interface Conflicts extends Kind<Conflict> {

}
