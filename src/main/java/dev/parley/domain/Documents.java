package dev.parley.domain;

/** All documents of the graph. */
public interface Documents extends Kind<Document> {

}
