alter table people.account
    add column email text check (email is null or length(email) between 3 and 254);

-- A mail is claimed by setting when it may be tried again, which is late enough for whoever claims it
-- to be done or dead; so a crash loses nothing, and a mail that leaves twice carries the same
-- Message-ID, which is made of its id. What was sent keeps neither address nor words.
create table mail.outbox (
    id              uuid primary key,
    about           text not null check (about ~ '^[a-z][a-z-]{0,29}$'),
    language        text not null check (language in ('fi', 'sv', 'en')),
    to_sealed       bytea,
    subject_sealed  bytea,
    text_sealed     bytea,
    html_sealed     bytea,
    state           text not null default 'WAITING'
                    check (state in ('WAITING', 'HANDED_OVER', 'SENT', 'REFUSED')),
    tries           integer not null default 0,
    created_at      timestamptz not null,
    next_try_at     timestamptz not null,
    settled_at      timestamptz,
    reply_code      integer,
    constraint what_was_sent_is_wiped
        check (state <> 'SENT'
               or coalesce(to_sealed, subject_sealed, text_sealed, html_sealed) is null),
    constraint what_waits_can_be_sent
        check (state not in ('WAITING', 'HANDED_OVER')
               or (to_sealed is not null and subject_sealed is not null and text_sealed is not null)),
    constraint settled_has_a_time
        check ((state in ('WAITING', 'HANDED_OVER')) = (settled_at is null))
) with (fillfactor = 70);
create index on mail.outbox (next_try_at) where state in ('WAITING', 'HANDED_OVER');
create index on mail.outbox (state, settled_at) where settled_at is not null;
