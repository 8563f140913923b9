package dev.parley.domain;

/** All agreements of the graph. */
public interface Agreements extends Kind<Agreement> {

}
