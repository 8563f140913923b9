// What a page waits for. Each part loads by itself: it says that it is loading, shows what came, or says why nothing came and
// offers to try again, while the rest of the page stays.
import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { ask, Problem } from '/page/api.js';
import { section } from '/page/parts.js';

/** What this page is still waiting for. */
const pending = new Set();
let changed;

/** Begins a page: `listener` is told whenever a part of it begins to load again, has loaded or has failed. */
export function beginPage(listener) {
  pending.clear();
  changed = listener;
}

export const allLoaded = () => !pending.size;

/** A value that is loaded when it is first drawn: `value` once it is there, `problem` if it did not come. */
export class Loadable {
  constructor(source) {
    this.source = source;
  }

  async load() {
    if (pending.has(this)) return;
    pending.add(this);
    this.problem = undefined;
    try {
      this.value = await this.source();
    } catch (problem) {
      if (!(problem instanceof Problem)) console.error(problem);
      this.problem = problem;
    }
    // It is no longer pending if another page has begun meanwhile.
    if (pending.delete(this)) changed();
  }
}

/** The answer of a query. */
export const answerOf = (query, parameters) => new Loadable(() => ask(query, parameters));

/** What `content` makes of the value; until then that it is loading, or why it did not come. */
export function loaded(loadable, content, what) {
  if (loadable.problem) return failed(loadable, what);
  if (loadable.value !== undefined) return drawn(loadable, content, what);
  loadable.load();
  return loading;
}

/** A part that cannot be drawn is told where it stands, and takes no other away. */
function drawn(loadable, content, what) {
  try {
    return content(loadable.value);
  } catch (problem) {
    console.error(problem);
    loadable.problem = new Problem(0, { detail: 'This cannot be shown' });
    return failed(loadable, what);
  }
}

/** The same in a section of its own, which is left out where `content` has nothing to show. */
export function loadedSection(id, title, loadable, content) {
  const shown = loaded(loadable, content, title);
  return shown === nothing ? nothing : section(id, title, shown, shown === loading);
}

export const loading = html`<p class="loading">Loading…</p>`;

/** Why something did not come, and a way to load it again where that may help. */
export const failed = (loadable, what) => html`<div class="failed">
  <p role="alert">${loadable.problem.message}</p>
  ${loadable.problem.final ? nothing : html`<button type="button" @click=${event => again(event, loadable)}>Try again<span class="hidden"> to load ${what}</span></button>`}
</div>`;

function again({ target }, loadable) {
  // The button goes away; the keyboard stays where it was.
  const place = target.closest('section, article, main');
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  loadable.load();
  changed();
}
