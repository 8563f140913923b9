package dev.parley.domain;

/** All states of the graph. */
public interface States extends Kind<State> {

}
