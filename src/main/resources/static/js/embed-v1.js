// Kaiku's form on your page: <script src="https://KAIKU/embed/v1.js" data-embed="KEY" data-token="TOKEN" async></script>
// It puts an iframe behind this tag, and makes it as high as the form. It reads and keeps nothing.
(function () {
  'use strict';
  var tag = document.currentScript;
  if (!tag || !tag.dataset.embed) return;
  var words = {
    fi: ['Palautelomake', 'Palautelomaketta ei voi nyt avata.'],
    sv: ['Responsformulär', 'Responsformuläret kan inte öppnas just nu.'],
    en: ['Feedback form', 'The feedback form cannot be opened right now.']
  };
  var asked = (tag.dataset.lang || document.documentElement.lang || 'fi').slice(0, 2);
  var lang = words[asked] ? asked : 'fi';
  var page = new URL(encodeURIComponent(tag.dataset.embed) + '?lang=' + lang, tag.src);
  var frame = document.createElement('iframe');
  var told = false;

  frame.title = tag.dataset.title || words[lang][0];
  frame.referrerPolicy = 'origin';
  frame.style.width = '100%';
  frame.style.height = '30rem';
  frame.style.border = '0';
  frame.src = page.href + '#' + encodeURIComponent(tag.dataset.token || '');
  tag.after(frame);

  addEventListener('message', function (event) {
    var height = event.data && event.data.kaiku === 'height' && Number(event.data.height);
    if (event.origin !== page.origin || event.source !== frame.contentWindow || !(height > 0)) return;
    told = true;
    frame.style.height = Math.min(Math.ceil(height), 10000) + 'px';
  });

  // Where the browser does not show the form, the page says so.
  setTimeout(function () {
    if (told) return;
    var said = document.createElement('p');
    said.textContent = words[lang][1];
    said.setAttribute('role', 'status');
    frame.replaceWith(said);
  }, 15000);
})();
