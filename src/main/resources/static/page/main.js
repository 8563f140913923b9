// Which view an address shows. A view loads what it needs, and gives back how it is drawn.
import { html, render } from '/webjars/lit-html/lit-html.js';
import { fetchNames, Problem } from '/page/api.js';
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

const VIEWS = [
  [/^\/$/, home],
  [/^\/thing\/([^/]+)$/, thing],
  [/^\/claim\/([^/]+)$/, claim],
  [/^\/disputes$/, disputes],
  [/^\/questions$/, questions],
  [/^\/questions\/([^/]+\/[^/]+)$/, question],
  [/^\/search$/, results],
  [/^\/guide$/, guide],
];

const content = document.getElementById('content');
let shown = 0;
let address;

/** Shows the view of the address; one that was left meanwhile is not drawn any more. */
async function show(moved) {
  const turn = ++shown;
  address = location.pathname + location.search;
  document.documentElement.dataset.busy = 'true';
  mark();
  const parameters = Object.fromEntries(new URLSearchParams(location.search));
  const [pattern, view] = VIEWS.find(([pattern]) => pattern.test(location.pathname)) ?? [/^()/, nowhere];
  const drawn = await Promise.resolve()
    .then(() => view({ path: pattern.exec(location.pathname).slice(1).map(decodeURIComponent), parameters, ...time() }))
    .catch(wrong);
  if (turn !== shown) return;
  document.title = drawn.title ? `${drawn.title} · Parley` : 'Parley';
  showTime(drawn.takes ?? []);
  const draw = () => render(drawn.draw(), content);
  render(html``, content);
  draw();
  drawn.ready?.(content);
  mark();
  if (moved) {
    content.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  while (await fetchNames().catch(() => false) && turn === shown) draw();
  if (turn === shown) delete document.documentElement.dataset.busy;
}

function wrong(problem) {
  if (!(problem instanceof Problem)) console.error(problem);
  return {
    title: 'Not shown',
    draw: () => html`<article class="problem"><h1>This cannot be shown</h1><p role="alert">${problem.message}</p></article>`,
  };
}

const nowhere = () => ({
  title: 'Nothing here',
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
  if (location.pathname + location.search !== address) show(false);
});
bindTime(go);
bindSearch(go);
show(false);
