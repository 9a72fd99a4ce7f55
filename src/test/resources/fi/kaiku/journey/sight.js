// What of a page there is to judge, in short: pages alike in this are judged alike by axe.
() => {
  const OURS = ['fi', 'sv', 'en'];
  // Of these it matters only whether they say anything: words, addresses, and where a chart draws.
  const WORDS = new Set(['href', 'src', 'action', 'formaction', 'value', 'title', 'alt', 'aria-label', 'label',
    'placeholder', 'datetime', 'aria-valuetext', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r',
    'dx', 'dy', 'points', 'transform', 'width', 'height', 'viewBox']);
  const TARGETS = 'a, button, input, select, textarea, summary, [tabindex], [role]';
  const WRITTEN = 'input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select';
  const SMALLEST = 24;

  const hash = text => {
    let a = 0xdeadbeef, b = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    return (a >>> 0).toString(36) + (b >>> 0).toString(36);
  };

  const said = (element, {name, value}) => {
    if (name === 'lang' || name === 'hreflang') return OURS.includes(value) ? name : name + value;
    if (name.startsWith('data-')) return name;
    if (name === 'content' && element.getAttribute('name') !== 'viewport') return name;
    return WORDS.has(name) ? name + (value.trim() ? '+' : '-') : `${name}=${value}`;
  };

  const hasWords = element =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());

  const boxes = new Map([...document.querySelectorAll(TARGETS)].filter(one => one.checkVisibility())
    .map(one => [one, one.getBoundingClientRect()]));

  const within = (low, value, high) => Math.max(low, Math.min(value, high));

  const apart = (box, other) => {
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    const to = Math.hypot(x - within(other.left, x, other.right), y - within(other.top, y, other.bottom));
    const centres = Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2);
    return to >= SMALLEST / 2 && centres >= SMALLEST;
  };

  /** A target too small to be let through by its size: others are far, or where they are counts. */
  const small = (element, style) => {
    const box = boxes.get(element);
    if (!box || box.width >= SMALLEST && box.height >= SMALLEST) return '';
    if (style.display === 'inline' && hasWords(element.parentElement)) return 'inline';
    if ([...boxes].every(([other, its]) => other === element || apart(box, its))) return 'alone';
    return [box.x, box.y, box.width, box.height].map(Math.round).join();
  };

  const scrolls = (element, style) =>
    /auto|scroll/.test(style.overflowX + style.overflowY)
      && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);

  const path = element => element
    ? path(element.parentElement) + '>' + element.tagName + '.' + element.getAttribute('class') : '';

  const TRANSPARENT = /^rgba\(.*, 0\)$/;
  const OPAQUE = /^rgb\(/;

  /** On what an element's words stand: colours down to an opaque one, and what lies over all. */
  const groundOf = (element, style, below) => {
    let {colours, owner, veil, clipped} = below;
    if (style.position !== 'static' && style.position !== 'relative') colours += path(element);
    if (style.backgroundImage !== 'none') colours += style.backgroundImage + style.backgroundColor;
    else if (OPAQUE.test(style.backgroundColor)) colours = style.backgroundColor;
    else if (!TRANSPARENT.test(style.backgroundColor)) colours += style.backgroundColor;
    if (colours !== below.colours) owner = element;
    veil += style.opacity + style.filter + style.mixBlendMode;
    clipped ||= style.clipPath !== 'none';
    return {colours, owner, veil: veil.replaceAll('1nonenormal', ''), clipped};
  };

  const inside = (box, owner) => {
    if (!owner) return true;
    const around = owner.getBoundingClientRect();
    return box.left >= around.left - 1 && box.right <= around.right + 1
      && box.top >= around.top - 1 && box.bottom <= around.bottom + 1;
  };

  const out = element => element.closest('[disabled], [aria-disabled=true]') || element.control?.disabled;

  const dressOf = (element, style, ground, box) =>
    [element.tagName === 'A' ? 'A' + getComputedStyle(element.parentElement).color : '', style.color,
      style.fill, style.fontSize, style.fontWeight, style.textDecorationLine, style.borderBottom,
      style.textShadow, out(element) ? 'out' : '', ground.colours, ground.veil,
      inside(box, ground.owner) ? '' : path(element)].join('|');

  const dresses = new Map();

  const dress = (element, style, ground, box) => {
    const seen = !ground.clipped && box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0;
    const read = element.textContent.trim().length > 1 && hasWords(element);
    if (!seen || !read && !element.matches(WRITTEN)) return;
    const worn = hash(dressOf(element, style, ground, box));
    if (!dresses.has(worn)) dresses.set(worn, element);
  };

  const look = (element, below) => {
    const visible = element.checkVisibility({opacityProperty: true, visibilityProperty: true});
    const told = [element.tagName, visible, hasWords(element)];
    told.push(...[...element.attributes].map(one => said(element, one)).sort());
    let ground = below;
    if (visible) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      ground = groundOf(element, style, below);
      told.push(small(element, style), scrolls(element, style));
      dress(element, style, ground, box);
    }
    const parts = [...element.children].map(child => look(child, ground));
    // Which of our languages is the one of the page makes no difference.
    if (element.matches('.languages, .languages ul')) parts.sort();
    return hash(told.concat(parts).join('|'));
  };

  const structure = look(document.documentElement, {colours: '', owner: null, veil: '', clipped: false});
  globalThis.dresses = dresses;
  return {structure, dresses: [...dresses.keys()]};
}
