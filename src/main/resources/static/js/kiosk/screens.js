// Draws the screens. Everything is made of text and elements; nothing is written as HTML.

import { languageOf, say, of } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';
const MOUTHS = {
  1: 'M11 15l7-4M37 15l-7-4M14 37c4-10 16-10 20 0',
  2: 'M16 34c4-4 12-4 16 0',
  3: 'M16 30c4 4 12 4 16 0',
  4: 'M13 27h22c-1 12-21 12-22 0z',
};

export function make(name, properties = {}, ...children) {
  const one = document.createElement(name);
  const { data, attributes, ...others } = properties;
  Object.assign(one, others);
  Object.entries(attributes ?? {}).forEach(([key, value]) => one.setAttribute(key, value));
  Object.assign(one.dataset, data ?? {});
  one.append(...children.filter(child => child !== null));
  return one;
}

function drawn(className, viewBox, ...shapes) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  shapes.forEach(([name, attributes]) => {
    const shape = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => shape.setAttribute(key, value));
    svg.append(shape);
  });
  return svg;
}

export const face = value => drawn('face', '0 0 48 48', ['circle', { cx: 24, cy: 24, r: 21 }],
  ['path', { d: 'M17 17v4M31 17v4' }], ['path', { d: MOUTHS[value] }]);

export const tick = () => drawn('tick', '0 0 48 48', ['circle', { cx: 24, cy: 24, r: 22 }],
  ['path', { d: 'M14 25l7 7 14-15' }]);

export const echo = () => drawn('echo', '0 0 200 200',
  ...[28, 52, 76, 98].map(r => ['circle', { cx: 100, cy: 100, r }]));

/** One of the things to choose: what is in it, and whether it is chosen. */
function target(className, value, chosen, onChoose, ...inside) {
  return make('button', {
    type: 'button', className: `target ${className}`, data: { value },
    attributes: { 'aria-pressed': String(chosen) }, onclick: () => onChoose(value),
  }, ...inside);
}

/** An option in its own words, or a value of a scale in ours. */
function worded(step) {
  return value => {
    const option = step.options.find(one => one.value === value);
    return make('span', option
      ? { className: 'word', textContent: of(option.text), lang: languageOf(option.text) }
      : { className: 'word', textContent: say(`${step.kind}.${value}`) });
  };
}

const end = (value, names) =>
  make('p', { textContent: `${value} = ${of(names)}`, lang: languageOf(names) });

function points(step, chosen, choose, asked) {
  const targets = Array.from({ length: 11 }, (_, n) =>
    target('point', n, chosen.includes(n), choose, String(n)));
  return [
    make('div', { className: 'ends' }, end(0, asked.low), end(10, asked.high)),
    make('div', { className: 'targets targets--SCORE' }, ...targets),
  ];
}

function values(step, chosen, choose) {
  const word = worded(step);
  const inside = value => ({
    FACES: () => [face(value), word(value)],
    STATEMENT: () => [make('b', { textContent: value }), word(value)],
  }[step.kind] ?? (() => [word(value)]))();
  const targets = step.values.map(value => target(`value--${step.kind}-${value}`, value,
    chosen.includes(value), choose, ...inside(value)));
  return [make('div', { className: `targets targets--${step.kind}` }, ...targets)];
}

/** The targets of a question. */
export function targets(step, chosen, choose, asked) {
  return step.kind === 'SCORE' ? points(step, chosen, choose, asked) : values(step, chosen, choose);
}

export function button(text, className, press) {
  return make('button', { type: 'button', className: `button ${className}`, textContent: text,
    onclick: press });
}
