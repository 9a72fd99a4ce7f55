-- What customers reply and Kaiku does not understand, until somebody has read it: it may be a refusal
-- in other words. Of the number only its fingerprint is known here.
create table sms.reply (
    id           uuid primary key,
    phone_key    uuid not null,
    text_key     uuid not null,
    text_sealed  bytea not null,
    received_at  timestamptz not null,
    unique (phone_key, text_key)
);
create index on sms.reply (received_at);

-- Whoever opted out with the link may take it back for a moment; wiped the next night.
alter table sms.opt_out add column undo_until_at timestamptz;
create index on sms.opt_out (undo_until_at) where undo_until_at is not null;

-- How to refuse depends on whether the sender can be replied to, so it has a place of its own.
update invitation.message_template
set body = '{county}: Sujuiko asiointi? Vastaa nimettömästi: {link} {stop}'
where language = 'fi' and body =
    '{county}: Miten asiointisi sujui? Vastaa nimettömästi: {link} Estä viestit: LOPETA';
update invitation.message_template
set body = '{county}: Hur gick det hos oss? Svara anonymt: {link} {stop}'
where language = 'sv' and body =
    '{county}: Hur gick det hos oss? Svara anonymt: {link} Inga fler sms? Svara STOPP';
update invitation.message_template
set body = '{county}: How did we do? Answer anonymously: {link} {stop}'
where language = 'en' and body =
    '{county}: How did we do? Reply anonymously: {link} No more texts? Reply STOP';
