// After a while without a touch the tablet returns to its beginning. What is left of the time is
// seen all along, and every touch gives all of it back.

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel'];

let timer;
let stop = () => {};

/** Counts down from now; every second `tick` is told how many are left, at none `end` is called. */
export function watch(seconds, tick, end) {
  stop();
  let until = Date.now() + seconds * 1000;
  let shown;
  const again = () => { until = Date.now() + seconds * 1000; look(); };
  function look() {
    const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    if (left !== shown) tick(shown = left, seconds);
    if (left === 0) { rest(); end(); }
  }
  TOUCHES.forEach(name => addEventListener(name, again, { passive: true, capture: true }));
  timer = setInterval(look, 250);
  stop = () => {
    clearInterval(timer);
    TOUCHES.forEach(name => removeEventListener(name, again, { capture: true }));
    stop = () => {};
  };
  look();
}

export function rest() {
  stop();
}
