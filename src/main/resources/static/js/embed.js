// Inside an embedded form: hands the signed context over, and tells the page around how high the form is.
'use strict';

(() => {
  const begin = document.getElementById('begin');
  if (begin) {
    const context = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, '', location.pathname + location.search);
    begin.elements.context.value = context;
    begin.submit();
    return;
  }
  if (parent === self) return;
  const allowed = document.body.dataset.origins.split(' ').filter(Boolean);
  const around = location.ancestorOrigins?.[0];
  const told = around ? allowed.filter(origin => origin === around) : allowed;
  const now = () => document.documentElement.getBoundingClientRect().height;

  // The page around may know who answers. So the height must not tell what is answered: it is that of
  // a form that asks everything there is to ask, in the longest words.
  const whole = () => {
    const later = [...document.querySelectorAll('fieldset[data-when][hidden]')];
    const label = document.querySelector('label[for="comment"]');
    const usual = label?.textContent;
    const wordings = [...document.querySelectorAll('[data-wording]')].map(one => one.textContent);
    later.forEach(one => { one.hidden = false; });
    const heights = [usual, label?.dataset.usual ?? usual, ...wordings].map(words => {
      if (label) label.textContent = words;
      return now();
    });
    if (label) label.textContent = usual;
    later.forEach(one => { one.hidden = true; });
    return Math.ceil(Math.max(...heights));
  };
  let last;
  const tell = () => {
    const height = whole();
    if (height === last) return;
    last = height;
    told.forEach(origin => parent.postMessage({kaiku: 'height', height}, origin));
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
})();
