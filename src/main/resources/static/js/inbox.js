// Keys in an inbox, each for a link or button of the page. They can be turned off in the help.
// Without this script everything is done with those links and buttons.
(() => {
  const OFF = 'kaiku.comments.keys';
  const dialog = document.querySelector('dialog.keys');
  const isOn = () => localStorage.getItem(OFF) !== 'off';

  const letters = () => [...document.querySelectorAll('.letter')];
  let last = null;
  const current = () => document.activeElement?.closest?.('.letter') ?? (last && document.getElementById(last));
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
  const keys = {j: () => move(1), k: () => move(-1), '?': help, Escape: () => press('x')};
  for (const key of 'rdatiu123456') keys[key] = () => press(key);

  document.addEventListener('focusin', event => {
    last = event.target.closest('.letter')?.id ?? last;
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, select, textarea, dialog');
    if (event.ctrlKey || event.metaKey || event.altKey || typing && event.key !== 'Escape') return;
    const deed = keys[event.key];
    if (!deed || event.target.closest('dialog') || !(isOn() || event.key === '?')) return;
    if (event.key !== 'Escape') event.preventDefault();
    deed();
  });

  document.querySelector('[data-keys]')?.addEventListener('click', help);
  const box = document.getElementById('keys-on');
  if (box) {
    box.checked = isOn();
    box.addEventListener('change', () => localStorage.setItem(OFF, box.checked ? 'on' : 'off'));
  }

  // A comment that has been put in place of another takes over where one was; an open one, where it asks.
  document.addEventListener('htmx:afterSwap', event => {
    const put = event.detail.elt;
    const asks = put?.querySelector?.('[role=alert], [autofocus]');
    if (asks) (asks.matches('[autofocus]') ? asks : put).focus({preventScroll: true});
    else if (put?.matches?.('.letter, .notice')) put.focus({preventScroll: true});
  });
  document.documentElement.classList.add('scripted');
})();
