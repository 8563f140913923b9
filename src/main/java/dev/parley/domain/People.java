package dev.parley.domain;

/** All people of the graph. */
public interface People extends Kind<Person> {

}
