// A questionnaire's form: with script all of its screens are there at once, and what does not concern
// the reader is not asked. Without script the server leads from screen to screen.
(function () {
  'use strict';

  function holds(when, form) {
    var score = /^score(<=|>=)(\d+)$/.exec(when);
    if (score) {
      var chosen = form.querySelector('input[name="score"]:checked');
      if (!chosen || chosen.disabled) return false;
      return score[1] === '<=' ? +chosen.value <= +score[2] : +chosen.value >= +score[2];
    }
    var item = /^(.+)=\[(.*)\]$/.exec(when);
    return !!item && item[2].split(', ').some(function (value) {
      return form.querySelector(
        'input[name="rating-' + item[1] + '"][value="' + value + '"]:checked:not(:disabled)');
    });
  }

  function apply(form) {
    form.querySelectorAll('fieldset[data-when]').forEach(function (one) {
      var asked = holds(one.dataset.when, form);
      one.hidden = !asked;
      one.disabled = !asked;
    });
    var label = form.querySelector('label[for="comment"]');
    if (!label) return;
    if (!label.dataset.usual) {
      label.dataset.usual = label.textContent;
      label.dataset.lang = label.lang;
    }
    var other = Array.prototype.find.call(form.querySelectorAll('[data-wording]'), function (one) {
      return holds(one.dataset.wording, form);
    });
    label.textContent = other ? other.textContent : label.dataset.usual;
    var lang = other ? other.lang : label.dataset.lang;
    if (lang) label.lang = lang;
    else label.removeAttribute('lang');
  }

  document.querySelectorAll('form[data-form]').forEach(function (form) {
    var later = form.querySelector('template[data-later]');
    if (later) {
      form.querySelectorAll('input[type="hidden"][name^="rating-"], input[type="hidden"][name="score"], input[type="hidden"][name="comment"]')
        .forEach(function (one) { one.remove(); });
      later.replaceWith(document.importNode(later.content, true));
      var whole = document.createElement('input');
      whole.type = 'hidden';
      whole.name = 'whole';
      whole.value = 'yes';
      form.append(whole);
      var progress = form.querySelector('.progress');
      if (progress) progress.remove();
      var send = form.querySelector('[data-send]');
      if (send) send.textContent = send.dataset.send;
    }
    apply(form);
    form.addEventListener('change', function () { apply(form); });
  });
})();
