// Comments on the wall: arrows lead to the next and the one before, f fills the screen, Escape leads
// back to the agenda. Each key is a link or button of the page, with which all is done without this.
(() => {
  const KEYS = {
    ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next',
    ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous',
    Escape: 'back', f: 'full',
  };

  const full = () => document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();

  // Keys that are pressed while a slide is on its way are minded when it has come.
  const pressed = [];
  let underWay = false;
  const press = word => {
    const target = document.querySelector(`[data-key="${word}"]`);
    if (underWay && word !== 'full') pressed.push(word);
    else if (target) {
      underWay = Boolean(window.htmx) && target.hasAttribute('hx-get');
      target.click();
    }
  };
  const arrived = () => {
    underWay = false;
    const next = pressed.shift();
    if (next) press(next);
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const word = KEYS[event.key];
    if (!word || (event.key === ' ' && event.target.closest('a, button'))) return;
    event.preventDefault();
    press(word);
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-key="full"]')) full();
  });

  // The slide that has come is read out from its beginning; the keys go on working.
  document.addEventListener('htmx:afterSettle', () => {
    document.getElementById('slide')?.focus();
    arrived();
  });
  document.addEventListener('htmx:sendError', arrived);
  document.addEventListener('htmx:responseError', arrived);
  document.documentElement.classList.add('scripted');
})();
