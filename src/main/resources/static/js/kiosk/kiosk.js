// The page of a device: invites, asks, thanks, and returns to its beginning.

import * as idle from './idle.js';
import * as line from './line.js';
import * as staff from './staff.js';
import * as store from './store.js';
import * as words from './words.js';
import { button, echo, make, targets, tick } from './screens.js';
import { Talk } from './talk.js';

const IDLE_S = 20;
const WRITING_S = 60;
const WARNING_S = 10;
const THANKS_S = 8;
const RETRY_MS = 30 * 1000;
const version = document.documentElement.dataset.version;
const main = document.querySelector('main');
const foot = document.getElementById('foot');
const left = document.getElementById('left');
const said = document.getElementById('said');
const places = { unit: document.getElementById('unit'), languages: document.getElementById('languages') };
const { say, of, languageOf } = words;

let device;
let told;
let talk = null;
let low = false;
let draw = () => {};
let fresh = false;

function show(name, inside, below = []) {
  document.body.dataset.screen = name;
  document.body.classList.toggle('low', low);
  main.replaceChildren(...inside);
  main.inert = false;
  foot.replaceChildren(...below);
  places.unit.textContent = told ? of(told.unit) : '';
  places.unit.lang = languageOf(told?.unit);
  places.languages.replaceChildren(...words.LANGUAGES.map(code => make('button', {
    type: 'button', textContent: words.NAMES[code], lang: code, className: 'language',
    attributes: { 'aria-pressed': String(code === words.language()) },
    onclick: () => { words.speak(code); draw(); },
  })));
  main.querySelector('h1')?.focus();
}

function count(seconds) {
  left.textContent = '';
  idle.watch(seconds, (now, all) => {
    left.textContent = say('left', now);
    if (now === WARNING_S) said.textContent = say('left', now);
    left.style.setProperty('--part', now / all);
  }, reset);
}

/** The beginning. Nothing of whoever was here last is left. */
async function reset() {
  idle.rest();
  left.textContent = said.textContent = '';
  const last = talk;
  talk = null;
  if (last) main.replaceChildren();
  low = (await store.get('low').catch(() => null)) ?? told.low;
  words.speak('fi');
  draw = attract;
  draw();
  await last?.end();
  deliver();
  if (fresh) location.reload();
}

function fullscreen() {
  if (matchMedia('(display-mode: fullscreen)').matches || document.fullscreenElement) return;
  document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })?.catch(() => {});
}

function attract() {
  const begin = code => () => { fullscreen(); words.speak(code); ask(); };
  const first = told.asked.score ?? told.asked.items[0]?.text ?? told.asked.comment;
  show('attract', [
    echo(),
    make('p', { className: 'county', textContent: of(told.county), lang: languageOf(told.county) }),
    make('h1', { textContent: first.fi, lang: 'fi', tabIndex: -1 }),
    ...['sv', 'en'].map(lang => make('p',
      { className: 'lead', textContent: first[lang], lang: languageOf(first, lang) })),
    make('div', { className: 'starts' }, ...words.LANGUAGES.map(code => {
      const one = button(words.NAMES[code], 'start', begin(code));
      one.lang = code;
      one.dataset.start = code;
      return one;
    })),
  ], [button(say('staff'), 'link', lock)]);
}

function ask() {
  talk = new Talk(device, told);
  draw = question;
  draw();
}

function goOn() {
  draw = talk.next() ? question : thanks;
  draw();
}

function question() {
  const { step } = talk;
  const several = step.kind === 'SEVERAL_OF';
  const writing = step.kind === 'COMMENT';
  const inside = writing ? comment() : choices(step, several);
  const bottom = [
    talk.way.length ? button(say('back'), 'button--quiet', () => { talk.back(); draw(); }) : null,
    button(say(low ? 'higher' : 'lower'), 'button--quiet', () => { low = !low; draw(); }),
    several || writing ? null : button(say('skip'), 'button--quiet', goOn),
  ].filter(Boolean);
  const asked = { id: 'asked', textContent: of(step.text), lang: languageOf(step.text), tabIndex: -1 };
  show('question', [make('h1', asked), ...inside], bottom);
  document.body.dataset.kind = step.kind;
  count(writing ? WRITING_S : IDLE_S);
}

function choices(step, several) {
  const chosen = new Set(talk.chosen(step));
  const choose = value => {
    if (several) {
      if (!chosen.delete(value)) chosen.add(value);
      talk.take([...chosen].sort((a, b) => a - b));
      main.querySelectorAll('.target').forEach(one =>
        one.setAttribute('aria-pressed', String(chosen.has(Number(one.dataset.value)))));
    } else {
      talk.take(step.kind === 'SCORE' ? value : [value]);
      goOn();
    }
  };
  const onward = several ? [make('div', { className: 'onward' }, button(say('next'), '', goOn))] : [];
  return [several ? make('p', { className: 'hint', textContent: say('several') }) : null,
    ...targets(step, [...chosen], choose, talk.told.asked), ...onward].filter(Boolean);
}

function comment() {
  const hint = talk.told.asked.commentHint;
  const text = make('textarea', {
    rows: 5, maxLength: 4000, spellcheck: false, value: talk.comment,
    attributes: { autocomplete: 'off', autocorrect: 'off', autocapitalize: 'sentences',
      'aria-labelledby': 'asked', 'aria-describedby': 'comment-hint' },
  });
  const give = value => () => {
    text.value = '';
    if (value || talk.comment) talk.take(value);
    goOn();
  };
  return [
    make('p', { className: 'hint', id: 'comment-hint', textContent: of(hint), lang: languageOf(hint) }),
    text,
    make('div', { className: 'onward' },
      button(say('send'), '', () => give(text.value)()),
      button(say('skip'), 'button--quiet', give(''))),
  ];
}

async function thanks() {
  const last = talk;
  talk = null;
  main.inert = true;
  if (last && !(await last.end())) {
    broken();
    return;
  }
  draw = thanks;
  const { thanks: thank } = (last ?? { told }).told.asked;
  show('thanks', [tick(),
    make('h1', { textContent: of(thank), lang: languageOf(thank), tabIndex: -1 }),
    make('p', { className: 'lead', textContent: say('thanks.next') })],
  [button(say('thanks.done'), '', reset)]);
  count(THANKS_S);
  deliver();
}

/** Nobody is thanked for what is lost. */
function broken() {
  draw = broken;
  show('broken', [make('h1', { textContent: say('broken.title'), tabIndex: -1 }),
    make('p', { className: 'lead', textContent: say('broken.lead') })],
  [button(say('broken.done'), '', reset)]);
  count(IDLE_S);
}

function lock() {
  draw = lock;
  show('lock', staff.lock(told, desk, reset));
  count(IDLE_S);
}

async function desk() {
  draw = desk;
  show('desk', await staff.desk({ device, told, version }, desk),
    [button(say('staff.leave'), '', reset)]);
  count(WRITING_S);
}

/** Nobody knows this tablet any more. What waits on it stays here until it is paired again. */
async function strange() {
  const last = talk;
  talk = null;
  idle.rest();
  left.textContent = '';
  await last?.end();
  const { waiting } = await line.counts(device);
  draw = strange;
  show('strange', [make('h1', { textContent: say('strange.title'), tabIndex: -1 }),
    make('p', { className: 'lead', textContent: say('strange.lead', waiting) }),
    button(say('strange.pair'), '', async () => {
      await store.forget('device');
      location.replace('/k');
    })]);
}

let sending = Promise.resolve();
/** Sends what waits; without a net it goes on waiting. */
export function deliver() {
  sending = sending.then(() => line.send(device)).catch(() => {
    if (line.state.strange) strange();
  });
  return sending;
}

async function beat() {
  try {
    told = await line.beat(device, version);
    if (told.version !== version) (await navigator.serviceWorker?.getRegistration())?.update();
    if (!talk && ['attract', 'strange'].includes(document.body.dataset.screen)) reset();
  } catch {
    if (line.state.strange) strange();
  }
}

/** A newer page is there when its worker has taken over; it is opened between two people. */
function renew() {
  if (!navigator.serviceWorker) return;
  const had = navigator.serviceWorker.controller;
  navigator.serviceWorker.register('/k/worker.js', { scope: '/k' }).catch(() => {});
  navigator.serviceWorker.addEventListener('controllerchange', () => { fresh = Boolean(had); });
}

/** No way out by a touch: no menu, no dragging, no page before this one. */
function stay() {
  const refuse = event => event.preventDefault();
  ['contextmenu', 'dragstart'].forEach(name => addEventListener(name, refuse));
  history.pushState(null, '');
  addEventListener('popstate', () => history.pushState(null, ''));
  const light = () => navigator.wakeLock?.request('screen').catch(() => {});
  addEventListener('visibilitychange', () => { if (!document.hidden) light(); });
  light();
}

async function begin() {
  device = await store.device();
  told = await store.get('told');
  if (!device || !told) { location.replace('/k'); return; }
  renew();
  await words.load();
  stay();
  store.closeAll().then(deliver);
  await reset();
  beat();
  setInterval(beat, line.BEAT_MS);
  setInterval(deliver, RETRY_MS);
  addEventListener('online', () => { deliver(); beat(); });
}

begin();
