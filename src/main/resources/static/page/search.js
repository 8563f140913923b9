// Suggestions while one types, by kind; arrows choose, Enter goes.
import { html, render, nothing } from '/webjars/lit-html/lit-html.js';
import { ask } from '/page/api.js';
import { claimAddress, groupBy, thingAddress, to, words } from '/page/parts.js';

export const addressOf = ({ id, kind }) => kind === 'Claim' ? claimAddress(id) : thingAddress(id);

export function bindSearch(go) {
  const form = document.querySelector('form.search');
  const input = form.elements.q;
  const box = document.getElementById('suggestions');
  let turn = 0;
  let waiting;
  let options = [];
  let chosen = -1;
  let problem;

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 120);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    if (!options.length || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    chosen = (chosen + (event.key === 'ArrowDown' ? 1 : options.length - (chosen < 0 ? 0 : 1))) % options.length;
    draw();
    document.getElementById(`suggestion-${chosen}`).scrollIntoView({ block: 'nearest' });
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const address = chosen >= 0 ? addressOf(options[chosen]) : input.value.trim() && to('/search', { q: input.value.trim() });
    if (address) leave(address);
  });

  addEventListener('keydown', event => {
    if (event.key !== '/' || event.target.matches('input, select, textarea') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });

  async function suggest() {
    const words = input.value.trim();
    const mine = ++turn;
    if (words.length < 2) return close();
    const answer = await ask('things/search', { q: words, limit: 12 }).catch(problem => ({ rows: [], problem }));
    if (mine !== turn || document.activeElement !== input) return;
    problem = answer.problem;
    options = [...groupBy(answer.rows, row => row.kind).values()].flat();
    chosen = -1;
    draw();
  }

  function draw() {
    box.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    chosen >= 0 ? input.setAttribute('aria-activedescendant', `suggestion-${chosen}`) : input.removeAttribute('aria-activedescendant');
    render(options.length ? [...groupBy(options, row => row.kind)].map(([kind, rows]) => html`
      <div role="group" aria-label=${words(kind)}>
        <div class="kind kind-${kind}" aria-hidden="true">${words(kind)}</div>
        ${rows.map(row => {
          const at = options.indexOf(row);
          return html`<div role="option" id="suggestion-${at}" aria-selected=${at === chosen}
            @mousedown=${event => { event.preventDefault(); leave(addressOf(row)); }}>${row.name}</div>`;
        })}
      </div>`) : html`<div class="none" role="option" aria-disabled="true">${problem?.message ?? 'Nothing is called so.'}</div>`, box);
  }

  function close() {
    turn++;
    options = [];
    chosen = -1;
    box.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    render(nothing, box);
  }

  function leave(address) {
    close();
    input.value = '';
    input.blur();
    go(address);
  }
}
