-- Forms of the open feedback service that have come back, by a fingerprint that leads to no answer.
create table channel.taken_form (
    fingerprint  uuid primary key,
    forget_on    date not null
);
create index on channel.taken_form (forget_on);

-- Long texts that have just come, by their fingerprints: the same again is put aside.
create table channel.recent_text (
    fingerprint  uuid primary key,
    forget_on    date not null
);
create index on channel.recent_text (forget_on);

-- How much feedback was kept but not counted, and why.
create table channel.doubt (
    unit_id  uuid not null references organization.unit,
    in_month date not null check (extract(day from in_month) = 1),
    reason   text not null check (reason in ('TOO_FAST', 'HIDDEN_FIELD', 'REPEATED')),
    times    integer not null check (times > 0),
    primary key (unit_id, in_month, reason)
);

-- Forms on pages of other services. Secrets are sealed; the earlier one holds for a day after a change.
create table channel.embed (
    id              uuid primary key,
    key             text not null unique,
    name            text not null unique,
    origins         text[] not null check (cardinality(origins) > 0),
    questionnaire   text not null,
    secret          bytea not null,
    earlier_secret  bytea,
    earlier_until_at   timestamptz,
    made_on         date not null,
    stopped_on      date,
    constraint earlier_secret_ends check ((earlier_secret is null) = (earlier_until_at is null))
);

-- How often each was answered, and why one could not be opened; by month, as answers tell no day.
create table channel.embed_count (
    embed_id  uuid not null references channel.embed on delete cascade,
    in_month  date not null check (extract(day from in_month) = 1),
    outcome   text not null,
    times     integer not null check (times > 0),
    primary key (embed_id, in_month, outcome)
);
