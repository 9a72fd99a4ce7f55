-- Workers to whom thanks were passed on, as a supervisor typed them: remembered for the next time,
-- forgotten when somebody says so or after a time without thanks. Name and address sealed. Nothing
-- leads from here to a comment, and no figure is counted from here.
create table followup.worker (
    id        uuid primary key,
    unit_id   uuid not null,
    name      bytea not null,
    email     bytea not null,
    language  text not null check (language in ('fi', 'sv', 'en')),
    used_on   date not null
);
create index on followup.worker (unit_id);

-- Where a unit's whole team reads its mail. Address sealed.
create table followup.team (
    unit_id   uuid primary key,
    email     bytea not null,
    language  text not null check (language in ('fi', 'sv', 'en')),
    used_on   date not null
);

-- That a comment has been passed on as thanks, so that it shows: not to which worker, and gone with
-- the comment. The id is the form's, so that a form that is sent twice counts once.
create table followup.thanked (
    id          uuid primary key,
    reading_id  uuid not null references insight.reading on delete cascade,
    kind        text not null check (kind in ('team', 'worker')),
    by_mail     boolean not null,
    thanked_by  text not null,
    thanked_on  date not null
);
create index on followup.thanked (reading_id);

-- Mails with a comment's words that may still wait for the mail server: taken back when the comment
-- goes, forgotten when they have left.
create table followup.thanks_mail (
    mail_id     uuid primary key,
    reading_id  uuid references insight.reading on delete set null
);
create index on followup.thanks_mail (reading_id);

-- How many thanks were passed on, by unit and day.
create table followup.thanks_sent (
    unit_id  uuid not null,
    sent_on  date not null,
    kind     text not null check (kind in ('team', 'worker')),
    count    integer not null,
    primary key (unit_id, sent_on, kind)
);
