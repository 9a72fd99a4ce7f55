-- Answering by replying to the message. See docs/operations/sms-reply.md and docs/anonymity.md.

-- A number that may answer by replying, one conversation for a number. What has been said, and how
-- far the conversation is, is sealed, and each is of one length; whoever has answered keeps their row
-- as long as whoever has not, and all rows are written anew in the order of their keys every ten
-- minutes. token_hash: the link of the invitation, until the conversation has closed; afterwards the
-- row only knows in which language a late reply is answered.
create table channel.conversation (
    phone_key   uuid primary key,
    token_hash  bytea,
    closes_at   timestamptz not null,
    sealed      bytea not null
);
create index on channel.conversation (closes_at);

-- Replies that are not read yet: of numbers that are in a conversation, and parts of long ones.
-- Read within seconds; parts whose others never come, after an hour. A part that has been read stays
-- for an hour without its text, so that the operator may deliver it once more.
create table sms.incoming (
    id              bigint generated always as identity primary key,
    phone_key       uuid not null,
    phone_sealed    bytea not null,
    text_key        uuid not null,
    text_sealed     bytea not null,
    received_at     timestamptz not null,
    part_reference  integer not null default 0,
    part_number     smallint not null default 1,
    part_count      smallint not null default 1,
    heard           boolean not null default false,
    constraint a_part_of_a_whole check (part_number between 1 and part_count),
    constraint the_same_once
        unique (phone_key, part_reference, part_count, part_number, text_key)
);
create index on sms.incoming (received_at);

-- INVITATION: asks somebody. ANSWER: a word back to somebody who has just written; may leave at any
-- hour, and its number is forgotten with the outcome: that it was sent would tell who has answered.
alter table sms.message add column kind text not null default 'INVITATION'
    check (kind in ('INVITATION', 'ANSWER'));
alter table sms.message add constraint an_answer_forgets_its_number
    check (kind = 'INVITATION' or state in ('WAITING', 'HANDED_OVER')
           or (phone_key is null and phone_sealed is null));

-- Which service had asked, where a reply was meant for an answer and could not be understood.
alter table sms.reply add column service_id uuid references organization.service;
create index on sms.reply (service_id);

-- The message that asks for a reply has a text of its own. {question} is the question for the score.
alter table invitation.message_template add column asks_for text not null default 'LINK'
    check (asks_for in ('LINK', 'REPLY'));
alter table invitation.message_template drop constraint message_template_body_check;
alter table invitation.message_template drop constraint message_template_pkey;
alter table invitation.message_template add primary key (asks_for, language);
alter table invitation.message_template add constraint it_says_how_to_answer
    check (case asks_for when 'LINK' then body like '%{link}%' else body like '%10%' end);

insert into invitation.message_template (asks_for, language, body, changed_at)
values ('REPLY', 'fi', '{county}: {question} Vastaa tähän viestiin numerolla 0-10 (0 = en lainkaan, 10 = erittäin). Kerro halutessasi myös, miksi. {stop}', now()),
       ('REPLY', 'sv', '{county}: {question} Svara på det här meddelandet med en siffra 0-10 (0 = inte alls, 10 = mycket). Berätta gärna också varför. {stop}', now()),
       ('REPLY', 'en', '{county}: {question} Reply to this message with a number 0-10 (0 = not at all, 10 = extremely). If you like, tell us why. {stop}', now());
