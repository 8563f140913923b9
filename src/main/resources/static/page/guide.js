// The way into Neo4j Browser.
import { html } from '/webjars/lit-html/lit-html.js';

export const guide = () => ({
  title: 'Neo4j Browser',
  draw: () => html`<article>
    <h1>Go on in Neo4j Browser</h1>
    <p class="lead">The whole graph, in Cypher of your own. Neo4j Browser comes with Parley: it is styled like these pages, and has
      the questions as saved scripts, in a folder for each subject.</p>
    <p class="tools"><a class="button primary" href=${`/browser/?cmd=guide&arg=${encodeURIComponent(`${location.origin}/guide/case.html`)}`} target="_blank" rel="noopener">Walk through the case in eight steps</a>
      <a class="button" href="/browser/" target="_blank" rel="noopener">Open Neo4j Browser</a></p>
    <p>It asks for the user and the password of the database. With the database that Parley brings, the user is <code>neo4j</code>; the
      password was told when Parley started, and stands in a file beside the data. It is not given out here.</p>
    <h2>With a Neo4j of your own</h2>
    <p>Neo4j Browser on another server takes the same: drop <a href="/guide/style.grass" download>style.grass</a> on its window, and play the guide
      with <code>:guide ${location.origin}/guide/case.html</code> where its settings allow this address.</p>
  </article>`,
});
