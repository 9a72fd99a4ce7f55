// The words of the page in three languages; no net is needed to switch.

let texts = {};
export const LANGUAGES = ['fi', 'sv', 'en'];
export const NAMES = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };
let now = 'fi';

export async function load() {
  texts = await (await fetch('/k/texts.json')).json();
}

export const language = () => now;

export function speak(other) {
  now = other;
  document.documentElement.lang = other;
}

export function say(key, ...values) {
  const text = texts[now]?.[key] ?? key;
  return values.reduce((said, value, at) => said.replaceAll(`{${at}}`, value), text);
}

/** Of a name in three languages the one that is read now. */
export const of = names => names?.[now] ?? '';

/** In which language that is: where one is missing the Finnish text stands in. */
export const languageOf = (names, read = now) =>
  (names && names[read] === names.fi ? 'fi' : read);
