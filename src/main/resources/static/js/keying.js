// Makes keying quick: a key that says all moves on, Enter moves on, the last Enter saves. Without
// this script the same fields are filled in and sent with the button.
(() => {
  const number = document.querySelector('[data-keying-number] input[name="serial"]');
  number?.select();

  const form = document.querySelector('[data-keying]');
  if (!form) return;
  const fields = [...form.querySelectorAll('input:not([type="hidden"]), textarea')];
  const wrong = form.querySelector('.field-error')?.closest('.keying-field, .field');
  (wrong?.querySelector('input, textarea') ?? fields[0])?.focus();
  let sent = false;

  const move = (from, step) => {
    const to = fields[fields.indexOf(from) + step];
    if (to) {
      to.focus();
      to.select?.();
    } else if (step > 0) {
      form.requestSubmit();
    }
  };
  const complete = field => {
    const typed = field.value.trim().toLowerCase();
    if (typed === '-' || typed === '*' || typed === 'x') return true;
    if (field.dataset.pattern === 'several') return typed === '0';
    // A one may be the beginning of ten: it waits for the nought or Enter.
    if (field.dataset.pattern === 'score') return /^([02-9]|10|\+|t)$/.test(typed);
    return field.dataset.one === 'true' ? /^\d$/.test(typed) : /^(\d\d|0)$/.test(typed);
  };

  form.addEventListener('input', event => {
    const field = event.target;
    if (field.dataset.pattern && complete(field)) move(field, 1);
  });
  form.addEventListener('focusin', event => {
    if (event.target.dataset.pattern) event.target.select();
  });
  form.addEventListener('keydown', event => {
    const field = event.target;
    if (!fields.includes(field) || event.isComposing) return;
    const writes = field.tagName === 'TEXTAREA';
    if (event.key === 'Enter' && !(writes && event.shiftKey)) {
      event.preventDefault();
      move(field, 1);
    } else if (event.key === 'Backspace' && !field.value) {
      event.preventDefault();
      move(field, -1);
    } else if (!writes && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      move(field, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  form.addEventListener('submit', event => {
    if (sent) event.preventDefault();
    sent = true;
  });
  window.addEventListener('pageshow', () => { sent = false; });
})();
