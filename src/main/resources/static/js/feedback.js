// The open feedback service: units are found while one types, and a browser proves that it means it.
'use strict';

(() => {
  const search = document.getElementById('q');
  const form = document.getElementById('answer');
  if (search) findUnits(search);
  if (form) prove(form);

  function findUnits(box) {
    const said = document.getElementById('found');
    const rows = [...document.querySelectorAll('[data-names]')];
    const groups = [...document.querySelectorAll('.units-group')];
    box.addEventListener('input', () => {
      const sought = box.value.toLocaleLowerCase().trim().split(/\s+/);
      rows.forEach(row => { row.hidden = !sought.every(word => row.dataset.names.includes(word)); });
      groups.forEach(group => { group.hidden = !group.querySelector('[data-names]:not([hidden])'); });
      const found = rows.filter(row => !row.hidden).length;
      said.textContent = found ? said.dataset.found.replace('#', found) : said.dataset.none;
    });
  }

  function prove(answer) {
    const said = document.getElementById('sending');
    const tooLong = 8000;
    let work, sent = false;

    // Nothing is worked on before somebody begins to answer.
    function begin() {
      work ||= new Promise(resolve => {
        try {
          const worker = new Worker(answer.dataset.worker);
          const done = number => { worker.terminate(); resolve(number); };
          worker.onmessage = event => done(event.data);
          worker.onerror = () => done('');
          setTimeout(done, tooLong, '');
          worker.postMessage({text: answer.elements.form.value, bits: Number(answer.dataset.bits)});
        } catch {
          resolve('');
        }
      });
      return work;
    }

    answer.addEventListener('input', begin, {once: true});
    answer.addEventListener('submit', event => {
      if (event.submitter?.name === 'to') return;
      event.preventDefault();
      if (sent) return;
      sent = true;
      said.textContent = said.dataset.said;
      begin().then(number => {
        answer.elements.proof.value = number;
        answer.submit();
      });
    });
    addEventListener('pageshow', () => { sent = false; said.textContent = ''; });
  }
})();
