// Keys on a list of comments, each for a link or button of the page: j, k, r, o, / and ?. They can
// be turned off in the help. Without this script everything is done with those links and buttons.
(() => {
  const OFF = 'kaiku.comments.keys';
  const dialog = document.querySelector('dialog.keys');
  const isOn = () => localStorage.getItem(OFF) !== 'off';

  const letters = () => [...document.querySelectorAll('.letter')];
  const current = () => document.activeElement?.closest?.('.letter');
  const move = step => {
    const all = letters();
    const at = all.indexOf(current());
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    next?.focus();
    next?.scrollIntoView({block: 'nearest'});
    if (step > 0 && at === all.length - 1) document.querySelector('.letters-more a')?.click();
  };
  const press = key => current()?.querySelector(`[data-key="${key}"]`)?.click();
  const help = () => { if (dialog && !dialog.open) dialog.showModal(); };

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    r: () => press('r'),
    o: () => press('o'),
    '/': () => document.getElementById('q')?.focus(),
    '?': help,
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, select, textarea, dialog');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = keys[event.key];
    if (!deed || !(isOn() || event.key === '?')) return;
    event.preventDefault();
    deed();
  });

  document.querySelector('[data-keys]')?.addEventListener('click', help);
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  const box = document.getElementById('keys-on');
  if (box) {
    box.checked = isOn();
    box.addEventListener('change', () => localStorage.setItem(OFF, box.checked ? 'on' : 'off'));
  }

  // A comment that has been put in place of another takes over where one was.
  document.addEventListener('htmx:afterSwap', event => {
    const put = event.detail.elt;
    if (put?.classList?.contains('letter')) put.focus({preventScroll: true});
  });
  document.documentElement.classList.add('scripted');
})();
