// Which view an address shows. A view gives back how it is drawn; one that must know something first gives a promise of it.
import { html, nothing, render } from '/webjars/lit-html/lit-html.js';
import { fetchNames, nameOf, namesMissing } from '/page/api.js';
import { allLoaded, beginPage, failed, Loadable, loading } from '/page/loading.js';
import { bindSearch } from '/page/search.js';
import { bindTime, showTime, time } from '/page/time.js';
import { to } from '/page/parts.js';
import { home } from '/page/home.js';
import { thing } from '/page/thing.js';
import { claim } from '/page/claim.js';
import { disputes } from '/page/disputes.js';
import { questions, question } from '/page/questions.js';
import { results } from '/page/results.js';
import { guide } from '/page/guide.js';

/** Addresses, their views, and the heading until a view has its own. */
const VIEWS = [
  [/^\/$/, home],
  [/^\/thing\/([^/]+)$/, thing, nameOf],
  [/^\/claim\/([^/]+)$/, claim, () => 'Claim'],
  [/^\/disputes$/, disputes],
  [/^\/questions$/, questions, () => 'Questions'],
  [/^\/questions\/([^/]+\/[^/]+)$/, question, () => 'Question'],
  [/^\/search$/, results],
  [/^\/guide$/, guide],
];

const content = document.getElementById('content');
let address;
/** Goes where the reader was on this page, or where the address points; until all is there, or the reader goes elsewhere. */
let place;

/** Shows the view of the address. */
function show(moved) {
  address = location.pathname + location.search;
  place = moved ? undefined : restore;
  const [pattern, view, heading] = VIEWS.find(([pattern]) => pattern.test(location.pathname)) ?? [/^()/, nowhere];
  const path = pattern.exec(location.pathname).slice(1).map(decoded);
  const page = new Loadable(() => view({ path, parameters: Object.fromEntries(new URLSearchParams(location.search)), ...time() }));
  const names = new Loadable(fetchNames);
  beginPage(update);
  page.load();
  mark();
  render(nothing, content);
  update();
  if (moved) {
    content.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function update() {
    const { title, takes, draw } = page.problem ? notShown(page) : page.value ?? frame(heading?.(...path), path.length);
    document.title = title ? `${title} · Parley` : 'Parley';
    showTime(takes);
    render(html`${draw()}${page.value && names.problem ? failed(names, 'the names') : nothing}`, content);
    if (namesMissing() && !names.problem) names.load();
    const busy = !allLoaded();
    content.setAttribute('aria-busy', busy);
    if (busy) document.documentElement.dataset.busy = 'true';
    else delete document.documentElement.dataset.busy;
    place?.();
    if (!busy) place = undefined;
  }
}

function restore() {
  const top = history.state?.top;
  if (top === undefined && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  else if (history.scrollRestoration === 'manual') scrollTo(0, top ?? 0);
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A page whose view is still on its way, its heading where it will be: below a line that says of what kind it is. */
const frame = (heading, below) => ({
  title: heading,
  draw: () => html`<article>
    <header class="head">${below ? html`<p>&nbsp;</p>` : nothing}${heading ? html`<h1>${heading}</h1>` : nothing}</header>
    ${loading}
  </article>`,
});

const notShown = page => ({
  title: 'Not shown',
  takes: [],
  draw: () => html`<article class="problem"><h1>This cannot be shown</h1>${failed(page, 'the page')}</article>`,
});

const nowhere = () => ({
  title: 'Nothing here',
  takes: [],
  draw: () => html`<article><h1>There is nothing at this address</h1><p><a href=${to('/')}>To the beginning</a></p></article>`,
});

/** The parts of the page that stay: where one is, and links that take the times along. */
function mark() {
  for (const link of document.querySelectorAll('[data-keeps-time]')) {
    const path = new URL(link.href).pathname;
    link.href = to(path);
    if (path !== '/' && location.pathname.startsWith(path)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function go(target) {
  history.pushState(null, '', target);
  show(true);
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || link.target || link.hasAttribute('download')) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin || !VIEWS.some(([pattern]) => pattern.test(address.pathname))) return;
  if (address.hash && address.pathname === location.pathname) return;
  event.preventDefault();
  go(address.pathname + address.search);
});
addEventListener('popstate', () => {
  // A place within the page is not another page.
  if (location.pathname + location.search === address) restore();
  else show(false);
});
// A page that comes piece by piece is too short at first for the browser to find the place again.
if ('onscrollend' in window) {
  history.scrollRestoration = 'manual';
  addEventListener('scrollend', () => document.documentElement.dataset.busy || history.replaceState({ top: scrollY }, ''));
}
for (const input of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(input, () => { place = undefined; }, { passive: true });
bindTime(go);
bindSearch(go);
content.replaceChildren();
show(false);
