create schema sms;

-- Three versions of a row come and go within a second while a message is sent: hence the room.
-- TRIAL: marked as sent by a gateway that sends nothing. Declines: how often the operator has sent
-- it back for a reason that said nothing of it; those that it has never seen are tried first.
create table sms.message (
    id              uuid primary key,
    queue_no        bigint generated always as identity,
    reference       uuid not null,
    phone_key       uuid,
    phone_sealed    bytea,
    body_sealed     bytea,
    parts           smallint not null check (parts between 1 and 10),
    send_after_at   timestamptz not null,
    not_after_at    timestamptz not null,
    state           text not null default 'WAITING'
                    check (state in ('WAITING', 'HANDED_OVER', 'SENT', 'TRIAL', 'FAILED', 'UNKNOWN',
                                     'EXPIRED', 'WITHDRAWN')),
    node            text,
    handed_over_at  timestamptz,
    settled_at      timestamptz,
    supplier_id     text,
    receipt         text check (receipt in ('DELIVERED', 'UNDELIVERED', 'UNKNOWN')),
    receipt_at      timestamptz,
    error_code      text,
    declines        smallint not null default 0,
    constraint the_text_goes_when_handed_over check (state = 'WAITING' or body_sealed is null),
    constraint waiting_can_be_sent
        check (state <> 'WAITING' or (phone_key is not null and phone_sealed is not null
                                      and body_sealed is not null)),
    constraint handed_over_by_somebody check (state <> 'HANDED_OVER' or node is not null),
    constraint settled_has_a_time
        check ((state in ('WAITING', 'HANDED_OVER')) = (settled_at is null))
) with (fillfactor = 60);
-- At most one message for one reference that may have reached somebody.
create unique index one_message_per_reference on sms.message (reference)
    where state not in ('WITHDRAWN', 'EXPIRED');
create index on sms.message (declines, send_after_at, queue_no) where state = 'WAITING';
create index on sms.message (not_after_at) where state = 'WAITING';
create index on sms.message (node) where state = 'HANDED_OVER';
create index on sms.message (supplier_id) where supplier_id is not null;
create index on sms.message (phone_key) where state in ('WAITING', 'HANDED_OVER', 'UNKNOWN');
create index on sms.message (settled_at, state) where settled_at is not null;

-- A delivery receipt that came before the response that names its message. Its number may be
-- written with a prefix and then stands for one of several; its ids are certain, or guesses at the
-- operator's way of counting.
create table sms.early_receipt (
    id            bigint generated always as identity primary key,
    supplier_ids  text[] not null,
    receipt       text not null check (receipt in ('DELIVERED', 'UNDELIVERED', 'UNKNOWN')),
    error_code    text,
    received_at   timestamptz not null,
    phone_keys    uuid[] not null default '{}',
    naming        text not null default 'GUESSED' check (naming in ('CERTAIN', 'GUESSED'))
);
create index on sms.early_receipt (received_at);

-- Numbers whose holder wants no more messages, whatever the channel they said it on. Whoever said
-- it with the link may take it back for a moment; wiped the next night.
create table sms.opt_out (
    phone_key      uuid primary key,
    said_on        date not null,
    said_by        text not null check (said_by in ('REPLY', 'LINK', 'STAFF')),
    undo_until_at  timestamptz
);
create index on sms.opt_out (undo_until_at) where undo_until_at is not null;

-- What customers reply and Kaiku does not understand, until somebody has read it: it may be a
-- refusal in other words. Of the number only its fingerprint is known here.
create table sms.reply (
    id           uuid primary key,
    phone_key    uuid not null,
    text_key     uuid not null,
    text_sealed  bytea not null,
    received_at  timestamptz not null,
    unique (phone_key, text_key)
);
create index on sms.reply (received_at);

-- Which nodes are alive: a dead node's handed-over messages have an unknown outcome.
create table sms.node (
    name     text primary key,
    seen_at  timestamptz not null
);

create view sms.published_message as
select reference, state, receipt
from sms.message
where state not in ('WITHDRAWN', 'EXPIRED');
