// An SMSC of another make than Kaiku's, with faults:
//   node smsc.js [--seed 1] [--every 250] [--port 0] [--control 0]
// Prints "smsc PORT control PORT". On the control port, as lines of words: GET /messages, /faults, /counts.
import http from 'node:http';
import smpp from 'smpp';
import { receipt, spoilt, stop } from './dress.js';
import { faults, lineFaults } from './faults.js';
import { seeded } from './random.js';

const options = Object.fromEntries(
  process.argv.slice(2).join(' ').split('--').slice(1).map(word => word.trim().split(' ')));
const number = (name, other) => Number(options[name] ?? other);

const smsc = {
  random: seeded(number('seed', 1)),
  refuseBinds: 0,
  rule: {},
  ruleEnds: 0,
  answerFor(milliseconds, rule) {
    this.rule = rule;
    this.ruleEnds = Date.now() + milliseconds;
  },
  ruleNow() {
    return Date.now() < this.ruleEnds ? this.rule : {};
  },
};
const every = number('every', 250);
const messages = []; // {phone, id, fate, receipt}
const told = []; // {kind, at, healedAt}
const stops = { sent: 0, acknowledged: 0 };
const names = Object.keys(faults);
let lines = 0;
let taken = 0;
let nextFault = every;
let turn = 0;

class Line {
  constructor(session) {
    this.session = session;
    this.number = ++lines;
    this.deaf = false;
  }

  send(pdu, answered) {
    try {
      this.session.send(pdu, answered);
    } catch {
      // The line has gone.
    }
  }

  raw(hex) {
    this.session.socket.write(Buffer.from(hex, 'hex'));
  }

  anyReceipt() {
    const message = smsc.random.one(messages.filter(one => one.fate === 'taken'));
    const pdu = receipt(message, 'DELIVRD', smsc.random);
    pdu.sequence_number = 70000;
    return pdu.toBuffer();
  }

  destroy() {
    this.session.socket.destroy();
  }

  unbind() {
    this.deaf = true;
    this.session.unbind(() => this.session.close());
  }

  take(pdu) {
    const phone = pdu.destination_addr;
    const message = { phone, id: '', fate: '', receipt: '' };
    messages.push(message);
    const rule = smsc.ruleNow();
    if (rule.status !== undefined || rule.nack !== undefined) {
      message.fate = 'sent-back';
      return this.refuse(pdu, rule);
    }
    if (Number(phone) % 97 === 0) {
      message.fate = 'refused';
      return this.refuse(pdu, { status: 0x0b });
    }
    message.id = (0x10000000 + smsc.random.below(0x60000000)).toString(16);
    message.fate = 'taken';
    taken++;
    if (this.deaf || smsc.random.chance(0.001)) {
      message.fate = 'silent';
      return undefined;
    }
    return rule.delay ? setTimeout(() => this.accept(pdu, message), rule.delay) : this.accept(pdu, message);
  }

  refuse(pdu, rule) {
    if (rule.nack !== undefined) {
      const nack = { command_status: rule.nack, sequence_number: pdu.sequence_number };
      return this.send(new smpp.PDU('generic_nack', nack));
    }
    return this.send(pdu.response({ command_status: rule.status, message_id: '' }));
  }

  accept(pdu, message) {
    const answer = pdu.response({ message_id: smsc.random.chance(0.5) ? message.id.toUpperCase() : message.id });
    if (smsc.random.chance(0.02)) {
      this.session.socket.write(spoilt(answer.toBuffer(), smsc.random));
    } else {
      this.send(answer);
    }
    healed(isHealedBy(this));
    if (smsc.random.chance(0.97)) setTimeout(() => tell(message), 20 + smsc.random.below(400));
    if (smsc.random.chance(0.01)) setTimeout(() => sayStop(message.phone), 500);
  }
}

let newest;

/** Receipts are delivered again until they are acknowledged, like everywhere. */
function tell(message, tries = 0) {
  const state = smsc.random.chance(0.9) ? 'DELIVRD' : 'UNDELIV';
  deliver(receipt(message, message.intended ??= state, smsc.random), () => { message.receipt = message.intended; },
    () => tries < 300 && tell(message, tries + 1));
}

function sayStop(phone, tries = 0) {
  if (tries === 0) stops.sent++;
  deliver(stop(phone, smsc.random), () => stops.acknowledged++, () => tries < 300 && sayStop(phone, tries + 1));
}

function deliver(pdu, done, again) {
  const line = newest;
  let waiting = true;
  const late = setTimeout(() => { waiting = false; again(); }, 4000);
  const answered = response => {
    clearTimeout(late);
    if (waiting) {
      waiting = false;
      response.command_status === 0 ? done() : setTimeout(again, 500);
    }
  };
  if (line) line.send(pdu, answered);
}

function healed(which) {
  for (const fault of told) {
    if (!fault.healedAt && which(fault)) fault.healedAt = Date.now();
  }
}

function perhapsGoWrong(line) {
  if (taken < nextFault || line !== newest || line.deaf) return;
  nextFault += every;
  const kind = names[turn++ % names.length];
  told.push({ kind, at: Date.now(), line: line.number, healedAt: 0 });
  faults[kind](line, smsc);
}

function isHealedBy(line) {
  return fault => (lineFaults.has(fault.kind) ? fault.line !== line.number && !line.deaf : Date.now() > smsc.ruleEnds);
}

function serve(session) {
  const line = new Line(session);
  session.on('error', () => session.close());
  session.on('bind_transceiver', pdu => {
    if (smsc.refuseBinds > 0) {
      smsc.refuseBinds--;
      session.send(pdu.response({ command_status: 0x0d }));
      return;
    }
    session.send(pdu.response({ system_id: 'SMSC' }));
    newest = line;
  });
  session.on('enquire_link', pdu => line.deaf || line.send(pdu.response()));
  session.on('unbind', pdu => { line.send(pdu.response()); session.close(); });
  session.on('submit_sm', pdu => {
    line.take(pdu);
    perhapsGoWrong(line);
  });
}

const reports = {
  '/messages': () => messages.map(one => [one.fate, one.phone, one.id || '-', one.receipt || '-'].join(' ')),
  '/faults': () => told.map(one => `${one.kind} ${one.healedAt ? one.healedAt - one.at : -1}`),
  '/counts': () => [`lines ${lines}`, `taken ${taken}`, `stops ${stops.sent} ${stops.acknowledged}`],
};

const server = smpp.createServer({}, serve);
const control = http.createServer((question, answer) => {
  answer.end((reports[question.url]?.() ?? []).join('\n') + '\n');
});
server.listen(number('port', 0), '127.0.0.1', () =>
  control.listen(number('control', 0), '127.0.0.1', () =>
    console.log(`smsc ${server.address().port} control ${control.address().port}`)));
process.on('uncaughtException', fault => console.error(String(fault.stack)));
