package dev.parley.domain;

/** All incidents of the graph. */
public interface Incidents extends Kind<Incident> {

}
