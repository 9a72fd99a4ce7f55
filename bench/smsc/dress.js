import smpp from 'smpp';

/** The ways in which operators write a receiver's number in a receipt: address and type of number. */
function number(phone, random) {
  const national = phone.slice(3);
  return random.one([
    [phone, 1],
    [phone, 0],
    [national, 2],
    ['0' + national, 0],
    ['3580' + national, 1],
    ['00' + phone, 0],
    ['1234' + phone, 0],
  ]);
}

/** The ways in which they write the id that their answer gave in hexadecimal. */
function idOf(id, random) {
  const decimal = BigInt('0x' + id).toString();
  return random.one([id, id.toUpperCase(), '000' + id, decimal, '00' + decimal]);
}

/** A receipt for a message that was taken, in the dress of the day. */
export function receipt(message, state, random) {
  const [source, type] = number(message.phone, random);
  const id = idOf(message.id, random);
  const fields = [`id:${id}`, `stat:${state}`];
  if (random.chance(0.7)) fields.push('sub:001', 'dlvrd:001', 'submit date:2606011200', 'err:000');
  if (random.chance(0.3)) fields.reverse();
  const text = fields.join(' ') + (random.chance(0.5) ? ' text:Miten kaynti' : '');
  const pdu = {
    esm_class: 4,
    source_addr: source,
    source_addr_ton: type,
    source_addr_npi: 1,
    destination_addr: 'Kaiku',
  };
  if (random.chance(0.2)) {
    return new smpp.PDU('data_sm', { ...pdu, message_payload: { message: Buffer.from(text) } });
  }
  return new smpp.PDU('deliver_sm', { ...pdu, short_message: { message: Buffer.from(text) } });
}

/** A customer's STOP, in one of the alphabets. */
export function stop(phone, random) {
  const ucs2 = Buffer.from('STOP', 'utf16le').swap16();
  const [coding, message] = random.one([
    [0, Buffer.from('STOP')],
    [3, Buffer.from('stop')],
    [8, ucs2],
    [0x18, ucs2],
    [0x19, ucs2],
  ]);
  const [source, type] = random.one([[phone, 1], [phone.slice(3), 2], ['0' + phone.slice(3), 0]]);
  return new smpp.PDU('deliver_sm', {
    source_addr: source,
    source_addr_ton: type,
    source_addr_npi: 1,
    destination_addr: '16160',
    data_coding: coding,
    short_message: { message },
  });
}

/** Optional parameters that are cut, empty or of a wrong length, appended to a sound PDU. */
export function spoilt(octets, random) {
  const bad = random.one(['1401000901', '020d0000', '04270000', '0427000400000002', '14', 'ffff00']);
  const all = Buffer.concat([octets, Buffer.from(bad, 'hex')]);
  all.writeUInt32BE(all.length, 0);
  return all;
}
