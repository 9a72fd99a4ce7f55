-- Who is called when somebody may come to harm, in this order. Without a service: wherever a service
-- has no list of its own.
create table followup.on_call (
    id          uuid primary key default gen_random_uuid(),
    service_id  uuid references organization.service on delete cascade,
    position    integer not null,
    account_id  uuid not null references people.account on delete cascade,
    unique nulls not distinct (service_id, account_id)
);
create index on followup.on_call (account_id);

-- Minutes: how long each has time to take it. Unless people are called at any hour, they are called
-- on working days between two minutes of the day in Helsinki.
create table followup.urgent_rule (
    one          boolean primary key default true check (one),
    minutes      integer not null default 15 check (minutes between 1 and 1440),
    any_hour     boolean not null default true,
    from_minute  integer not null default 480 check (from_minute between 0 and 1439),
    to_minute    integer not null default 960 check (to_minute between 0 and 1439),
    check (from_minute < to_minute)
);
insert into followup.urgent_rule default values;

-- An urgent comment that somebody is called for, and what came of it. Its whole story is sealed, as
-- the alarm is itself: neither unit nor service nor who was called can be read without the county's
-- key. The subject is known by a fingerprint, so that nobody is called twice for one comment. When it
-- has ended, the story forgets the comment, its unit, and the day and hour at which it began.
create table followup.alert (
    id           uuid primary key,
    subject_key  uuid not null unique,
    state        text not null check (state in ('RINGING', 'TAKEN', 'ENDED')),
    next_at      timestamptz,
    sealed       bytea not null,
    ended_month  date,
    constraint whoever_rings_knows_when_next check ((state = 'RINGING') = (next_at is not null)),
    constraint ended_in_a_month check ((state = 'ENDED') = (ended_month is not null))
);
create index on followup.alert (state) where state <> 'ENDED';
create index on followup.alert (ended_month);
