// One person's answer, from the first touch to the last. It is sealed and kept after every step, so
// that nothing is lost when somebody walks away or the tablet stops.

import * as store from './store.js';
import { seal } from './seal.js';

/** What is asked, in order: the score, the items, the comment. */
export function steps(asked) {
  return [
    ...(asked.score ? [{ kind: 'SCORE', code: 'score', text: asked.score }] : []),
    ...asked.items,
    ...(asked.comment ? [{ kind: 'COMMENT', code: 'comment', text: asked.comment }] : []),
  ];
}

export class Talk {
  constructor(device, told) {
    this.device = device;
    this.told = told;
    this.steps = steps(told.asked);
    this.at = 0;
    this.way = [];
    this.id = crypto.randomUUID();
    this.begun = new Date().toISOString();
    this.score = null;
    this.marks = {};
    this.comment = '';
    this.seq = undefined;
    this.saving = Promise.resolve();
    store.attend(new Promise(over => { this.over = over; }));
  }

  get step() {
    return this.steps[this.at];
  }

  #holds(when) {
    if (!when) return true;
    if (when.atMost != null) return this.score !== null && this.score <= when.atMost;
    if (when.atLeast != null) return this.score !== null && this.score >= when.atLeast;
    return when.chosen.values.some(value => (this.marks[when.chosen.item] ?? []).includes(value));
  }

  chosen(step) {
    return step.kind === 'SCORE' ? [this.score] : this.marks[step.code] ?? [];
  }

  /** Takes an answer to the present step; an empty one takes it back. */
  take(value) {
    const { kind, code } = this.step;
    if (kind === 'SCORE') this.score = value;
    else if (kind === 'COMMENT') this.comment = value;
    else if (value.length) this.marks[code] = value;
    else delete this.marks[code];
    this.#save(true);
  }

  /** Goes on to what is asked next; false when nothing is. */
  next() {
    this.way.push(this.at);
    do this.at += 1; while (this.at < this.steps.length && !this.#holds(this.step.when));
    return this.at < this.steps.length;
  }

  back() {
    if (this.way.length) this.at = this.way.pop();
  }

  #marksAsked() {
    const asked = this.steps.filter(step => this.#holds(step.when)).map(step => step.code);
    return Object.fromEntries(Object.entries(this.marks).filter(([code]) => asked.includes(code)));
  }

  #saysNothing() {
    return this.score === null && !Object.keys(this.marks).length && !this.comment.trim();
  }

  #save(open) {
    if (this.#saysNothing() && this.seq === undefined) return;
    const said = {
      at: this.begun, questionnaire: this.told.asked.code, version: this.told.asked.version,
      marks: this.#marksAsked(), comment: this.comment,
      ...(this.score === null ? {} : { score: this.score }),
    };
    const empty = this.#saysNothing();
    this.saving = this.saving.catch(() => {}).then(async () => {
      if (empty) {
        await store.settle([{ seq: this.seq }]);
        this.seq = undefined;
        return;
      }
      const sealed = await seal(this.told.key, this.id, said);
      const record = { id: this.id, device: this.device.id, sealed, open };
      this.seq = await store.queue(this.seq === undefined ? record : { seq: this.seq, ...record });
    });
  }

  /**
   * Nothing more comes: it may be sent. What was typed and not sent on is forgotten.
   * Resolves to whether the tablet could keep what was said.
   */
  async end() {
    this.#save(false);
    const kept = await this.saving.then(() => true, () => false);
    this.over();
    Object.assign(this, { score: null, marks: {}, comment: '', way: [] });
    return kept;
  }
}
