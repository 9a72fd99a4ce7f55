// What only staff see, behind the PIN: how the tablet is, and the ways out.

import * as line from './line.js';
import * as pin from './pin.js';
import * as store from './store.js';
import { button, make } from './screens.js';
import { language, say } from './words.js';

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The keys of the PIN; `enter` is called when it was right. */
export function lock(told, enter, leave) {
  let digits = '';
  const shown = make('output', { className: 'digits', attributes: { 'aria-label': say('pin') } });
  const wrong = make('p', { className: 'wrong', attributes: { role: 'alert' } });
  const show = () => { shown.textContent = '•'.repeat(digits.length) || '–'; };
  const press = digit => { if (digits.length < 8) digits += digit; show(); };
  async function check() {
    const seconds = await pin.wait();
    const right = !seconds && await pin.isRight(digits, told.pin);
    digits = '';
    show();
    if (right) enter();
    else wrong.textContent = seconds ? say('pin.wait', seconds) : say('pin.wrong');
  }
  show();
  const pad = make('div', { className: 'pad' },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => button(String(n), 'key', () => press(n))),
    button(say('pin.erase'), 'key key--word', () => { digits = ''; show(); }),
    button('0', 'key', () => press(0)),
    button(say('pin.ok'), 'key key--word key--main', check));
  const typed = event => { if (/^[0-9]$/.test(event.key)) press(event.key); };
  return [make('section', { className: 'lock', onkeydown: typed },
    make('h1', { textContent: say('pin.title'), tabIndex: -1 }), shown, pad, wrong,
    button(say('pin.leave'), 'button--quiet', leave))];
}

function row(name, value) {
  return [make('dt', { textContent: name }), make('dd', { textContent: value })];
}

/** How the tablet is, and what can be done with it. */
export async function desk({ device, told, version }, again) {
  const { waiting, refused, elsewhere } = await line.counts(device);
  const reached = line.state.reached
    ? new Date(line.state.reached).toLocaleString(LOCALES[language()])
    : say('staff.never');
  const low = (await store.get('low')) ?? told.low;
  const act = work => async () => { await work().catch(() => {}); again(); };
  return [
    make('h1', { textContent: told.name, tabIndex: -1 }),
    make('dl', { className: 'facts' },
      ...row(say('staff.waiting'), waiting), ...row(say('staff.refused'), refused),
      ...(elsewhere ? row(say('staff.elsewhere'), elsewhere) : []),
      ...row(say('staff.reached'), reached), ...row(say('staff.version'), version)),
    make('div', { className: 'ways' },
      button(say('staff.send'), '', act(() => line.send(device))),
      button(say(low ? 'staff.high' : 'staff.low'), 'button--quiet',
        act(() => store.put('low', !low))),
      ...(document.fullscreenElement
        ? [button(say('staff.window'), 'button--quiet', act(() => document.exitFullscreen()))]
        : []),
      button(say('staff.pair'), 'button--quiet', async () => {
        await store.forget('device');
        location.replace('/k');
      })),
  ];
}
