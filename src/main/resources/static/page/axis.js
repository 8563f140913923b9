// A scale of days in percent, with marks that people can read.
import '/webjars/d3/dist/d3.min.js';
import { html } from '/webjars/lit-html/lit-html.js';
import { dateOf } from '/page/days.js';

const { scaleUtc, utcDay, utcFormat } = globalThis.d3;

export function axis(first, last, marks = 8) {
  const scale = scaleUtc().domain([dateOf(first), dateOf(last + 1)]).range([0, 100]);
  const ticks = last - first < marks ? scale.ticks(utcDay) : scale.ticks(marks);
  const step = ticks.length > 1 ? (ticks[1] - ticks[0]) / 86_400_000 : 1;
  const written = utcFormat(step > 300 ? '%Y' : step > 26 ? '%b %Y' : '%-d %b');
  return {
    at: day => scale(dateOf(day)),
    width: (from, to) => scale(dateOf(to + 1)) - scale(dateOf(from)),
    marks: html`<div class="axis" aria-hidden="true">${ticks.filter(tick => scale(tick) < 94).map(tick => html`
      <span .style=${`left:${scale(tick)}%`}>${written(tick)}</span>`)}</div>`,
  };
}
