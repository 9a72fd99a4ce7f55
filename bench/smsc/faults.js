/**
 * What goes wrong with a line, each by its name. `line` is one session; `smsc` what all share. Whatever
 * is done lasts until the time is over or another line has been bound.
 */
const enquireLink = Buffer.from('00000010000000150000000000000005', 'hex');

export const faults = {
  longLength: line => line.raw('40000000000000050000000000007001'),
  shortLength: line => line.raw('00000007000000050000000000007001'),
  textForLength: line => line.raw(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n').toString('hex')),
  oneOff: line => {
    const pdu = line.anyReceipt();
    pdu.writeUInt32BE(pdu.length - 1, 0);
    line.raw(pdu.toString('hex'));
    line.raw(enquireLink.toString('hex'));
  },
  halfPdu: line => {
    line.raw('000000400000000500000000');
    line.deaf = true;
  },
  garbage: (line, smsc) => {
    line.raw(Buffer.from(Array.from({ length: 64 }, () => smsc.random.below(256))).toString('hex'));
    line.deaf = true;
  },
  cut: line => line.destroy(),
  unbind: line => line.unbind(),
  deaf: line => { line.deaf = true; },
  halfOpen: line => {
    line.deaf = true;
    line.session.socket.pause();
  },
  throttled: (_, smsc) => smsc.answerFor(5000, { status: 0x58 }),
  queueFull: (_, smsc) => smsc.answerFor(5000, { status: 0x14 }),
  nackWait: (_, smsc) => smsc.answerFor(5000, { nack: 0x58 }),
  accountRefused: (_, smsc) => smsc.answerFor(5000, { status: smsc.random.one([0x0a, 0x45, 0x61, 0xff, 0x408]) }),
  slow: (_, smsc) => smsc.answerFor(5000, { delay: 1500 }),
  bindRefused: (line, smsc) => {
    smsc.refuseBinds = 3;
    line.destroy();
  },
};

/** Those after which the line itself is to be made anew. */
export const lineFaults = new Set([
  'longLength', 'shortLength', 'textForLength', 'oneOff', 'halfPdu', 'garbage', 'cut', 'unbind', 'deaf',
  'halfOpen', 'bindRefused',
]);
