// Graphs that grow by clicking. Cytoscape draws them, fcose lays them out; both are fetched when first needed.
import { html, nothing, render } from '/webjars/lit-html/lit-html.js';
import { ref } from '/webjars/lit-html/directives/ref.js';
import { ask } from '/page/api.js';
import { Loadable } from '/page/loading.js';
import { count, kindTag, thing, words } from '/page/parts.js';

/** A graph gets no more than this at a time, and in all. */
const STEP = 40;
const MOST = 600;

let engine;

const script = source => new Promise((loaded, failed) => {
  const element = Object.assign(document.createElement('script'), { src: source, onload: loaded, onerror: failed });
  document.head.append(element);
});

function cytoscape() {
  return engine ??= (async () => {
    for (const source of ['cytoscape/dist/cytoscape.min.js', 'layout-base/layout-base.js', 'cose-base/cose-base.js', 'cytoscape-fcose/cytoscape-fcose.js']) {
      await script(`/webjars/${source}`);
    }
    globalThis.cytoscape.use(globalThis.cytoscapeFcose);
    return globalThis.cytoscape;
  })().catch(() => {
    engine = undefined;
    throw new Error('The program that draws graphs could not be loaded.');
  });
}

/** The neighbourhood of a thing: its own first, and of whatever is clicked. */
export function neighbourhood(center, { on, knownBy }) {
  const fetchAround = id => ask('network/neighbourhood', { thing: id, on, knownBy, limit: STEP });
  return graph(async () => {
    const answer = await fetchAround(center.id);
    return { ...elements(answer.rows, ['from', 'to', 'relation']), truncated: answer.truncated, middle: center };
  }, fetchAround);
}

/** The graph of an answer. */
export const answerGraph = (rows, columns, fetchAround) => graph(() => Promise.resolve(elements(rows, columns)), fetchAround);

export const around = ({ on, knownBy }) => id => ask('network/neighbourhood', { thing: id, on, knownBy, limit: STEP });

function elements(rows, [from, to, relation]) {
  const nodes = new Map();
  const edges = new Map();
  for (const row of rows) {
    if (!row[from] || !row[to]) continue;
    for (const end of [from, to]) nodes.set(row[end], { id: row[end], name: row[`${end}Name`] ?? nodes.get(row[end])?.name, kind: row[`${end}Kind`] ?? nodes.get(row[end])?.kind });
    const word = relation ? String(row[relation]) : '';
    const id = `${row[from]} ${word} ${row[to]}`;
    edges.set(id, { id, source: row[from], target: row[to], word: words(word), disputed: Boolean(row.disputed ?? row.denied) });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Loads what a graph needs; then it is a function that draws it. */
function graph(first, fetchAround) {
  return new Loadable(async () => {
    const [make, start] = await Promise.all([cytoscape(), first()]);
    await complete(start.nodes);
    // The box has a size once it stands in the page.
    const fill = box => box && queueMicrotask(() => {
      try {
        open(box, make, start, fetchAround);
      } catch (problem) {
        console.error(problem);
        box.textContent = 'The graph cannot be drawn';
      }
    });
    return () => html`<div class="graph" ${ref(fill)}>
      <div class="canvas" role="img" aria-label="Graph; the same things stand in the list below it"></div>
      <div class="graph-said" aria-live="polite"></div>
      <details class="graph-list"><summary>As a list</summary><ul></ul></details>
    </div>`;
  });
}

function open(box, make, start, fetchAround) {
  const canvas = box.querySelector('.canvas');
  const drawn = make({ container: canvas, minZoom: 0.08, maxZoom: 3, hideEdgesOnViewport: start.nodes.length > 250, textureOnViewport: start.nodes.length > 250, style: style() });
  canvas.graph = drawn;
  const truncated = new Map();
  const grown = new Set();
  add(start);
  if (start.middle) {
    grown.add(start.middle.id);
    truncated.set(start.middle.id, start.truncated);
    drawn.getElementById(start.middle.id).addClass('middle');
  }
  layout(false);
  say(start.middle?.id);

  // The page above it may have grown since: a click must find the thing that is seen.
  canvas.addEventListener('pointerenter', () => drawn.resize());
  drawn.on('tap', 'node', event => grow(event.target.id()));
  drawn.on('mouseover', 'node', event => event.target.closedNeighborhood().addClass('near'));
  drawn.on('mouseout', 'node', () => drawn.elements().removeClass('near'));
  const night = matchMedia('(prefers-color-scheme: dark)');
  night.addEventListener('change', function change() {
    if (canvas.isConnected) drawn.style(style());
    else night.removeEventListener('change', change);
  });

  async function grow(id) {
    drawn.elements().removeClass('chosen');
    drawn.getElementById(id).addClass('chosen');
    if (!grown.has(id) && drawn.nodes().length < MOST) {
      grown.add(id);
      const answer = await fetchAround(id).catch(problem => ({ rows: [], problem }));
      const found = elements(answer.rows, ['from', 'to', 'relation']);
      await complete(found.nodes);
      truncated.set(id, answer.truncated);
      const before = drawn.nodes().length;
      add(found, drawn.getElementById(id).position());
      if (drawn.nodes().length > before) layout(true);
      if (answer.problem) {
        grown.delete(id);
        return said(answer.problem.message);
      }
    }
    say(id);
  }

  function add({ nodes, edges }, from) {
    const isNew = element => drawn.getElementById(element.id).empty();
    drawn.add(nodes.filter(isNew).map(node => ({ group: 'nodes', data: { ...node, name: node.name ?? node.id, short: shortened(node.name ?? node.id) }, ...(from && { position: { x: from.x + Math.random() * 80 - 40, y: from.y + Math.random() * 80 - 40 } }) })));
    drawn.add(edges.filter(isNew).map(edge => ({ group: 'edges', data: edge })));
  }

  function layout(keep) {
    const many = drawn.nodes().length > 120;
    canvas.style.height = `${Math.min(46, 18 + drawn.nodes().length)}rem`;
    drawn.resize();
    drawn.edges().toggleClass('named', drawn.edges().length <= 30);
    drawn.layout({ name: 'fcose', quality: many ? 'default' : 'proof', randomize: !keep, animate: false, fit: true, padding: 24,
      nodeDimensionsIncludeLabels: !many, nodeRepulsion: many ? 9000 : 30000, idealEdgeLength: many ? 60 : 120, gravity: 0.2, nodeSeparation: 120, numIter: many ? 1500 : 4000, packComponents: true }).run();
    drawn.fit(drawn.elements(), 28);
    // Where there is no room for all names, the most related keep theirs, and the others show when one comes nearer.
    drawn.nodes().toggleClass('crowded', many).removeClass('hub');
    if (many) drawn.nodes().filter(node => node.degree() > 1).sort((one, other) => other.degree() - one.degree()).slice(0, 12).addClass('hub');
    if (!many && drawn.zoom() < 0.7) {
      drawn.zoom(0.7);
      drawn.center(drawn.nodes('.chosen, .middle'));
    }
    if (drawn.zoom() > 1.4) {
      drawn.zoom(1.4);
      drawn.center();
    }
  }

  function say(id) {
    const node = id ? drawn.getElementById(id).data() : undefined;
    said(html`${node ? html`${kindTag(node.kind)} ${thing(node.id, node.name)}${truncated.get(id) ? html` <span class="cut">Cut after ${STEP} relationships; it has more.</span>` : nothing} · ` : nothing}
      <span class="faint">${count(drawn.nodes().length, 'thing')}, ${count(drawn.edges().length, 'relationship')}. Click a thing to see what it is related to.${drawn.nodes().length >= MOST ? ' The graph is full.' : ''}</span>`);
    render(drawn.nodes().map(one => html`<li>${kindTag(one.data('kind'))} ${thing(one.id(), one.data('name'))}
      <button type="button" ?disabled=${grown.has(one.id())} @click=${() => grow(one.id())}>grow<span class="hidden"> ${one.data('name')}</span></button></li>`), box.querySelector('.graph-list ul'));
  }

  function said(words) {
    render(words, box.querySelector('.graph-said'));
  }
}

const shortened = name => name.length > 48 ? `${name.slice(0, 46).trimEnd()}…` : name;

/** Names and kinds that an answer does not have. */
async function complete(nodes) {
  const bare = nodes.filter(node => !node.name || !node.kind);
  for (let at = 0; at < bare.length; at += 100) {
    const part = bare.slice(at, at + 100);
    const { rows } = await ask('things/names', { ids: part.map(node => node.id).join(',') });
    for (const row of rows) Object.assign(part.find(node => node.id === row.id), row);
  }
}

function style() {
  const of = getComputedStyle(document.documentElement);
  const colour = name => of.getPropertyValue(name).trim();
  const kinds = colour('--kinds').split(/\s+/).map(kind => ({ selector: `node[kind = "${kind}"]`, style: { 'background-color': colour(`--kind-${kind}`) } }));
  return [
    { selector: 'node', style: { label: 'data(short)', width: 22, height: 22, 'background-color': colour('--faint'), color: colour('--ink'),
      'font-family': of.getPropertyValue('--sans'), 'font-size': 13, 'min-zoomed-font-size': 7, 'text-wrap': 'wrap', 'text-max-width': 100, 'text-valign': 'bottom', 'text-margin-y': 3,
      'text-background-color': colour('--paper'), 'text-background-opacity': 0.75, 'text-background-padding': 1 } },
    ...kinds,
    { selector: 'node.middle', style: { width: 34, height: 34, 'font-weight': 'bold' } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'border-color': colour('--ink') } },
    { selector: 'edge', style: { width: 1.3, 'line-color': colour('--rule-strong'), 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': colour('--rule-strong'), 'arrow-scale': 0.8,
      'font-family': of.getPropertyValue('--sans'), 'font-size': 11, color: colour('--faint'), 'min-zoomed-font-size': 7, 'text-rotation': 'autorotate', 'text-background-color': colour('--paper'), 'text-background-opacity': 0.8 } },
    { selector: 'edge[?disputed]', style: { 'line-style': 'dashed', 'line-color': colour('--alarm'), 'target-arrow-color': colour('--alarm') } },
    { selector: 'node.crowded', style: { width: 14, height: 14, 'min-zoomed-font-size': 15 } },
    { selector: 'node.near, node.chosen, node.middle, node.hub', style: { label: 'data(name)', 'z-index': 9, 'min-zoomed-font-size': 0 } },
    { selector: 'edge.near, edge.named', style: { label: 'data(word)' } },
    { selector: 'edge.near', style: { width: 2.2 } },
  ];
}
