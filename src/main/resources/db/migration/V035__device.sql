-- A tablet or a button box that asks where people are. Of its key the SHA-256 is kept, of the PIN
-- that leads out of a tablet a verifier (PBKDF2). What it last told of itself: charge in per cent,
-- answers that wait on it, answers that were refused.
create table channel.device (
    id           uuid primary key,
    name         text not null,
    wheelchair   boolean not null,
    pin_salt     bytea not null,
    pin_hash     bytea not null,
    key_hash     bytea unique,
    made_at      timestamptz not null,
    paired_at    timestamptz,
    seen_at      timestamptz,
    battery      smallint check (battery between 0 and 100),
    waiting      integer not null default 0 check (waiting >= 0),
    refused      integer not null default 0 check (refused >= 0),
    version      text not null default '',
    constraint paired_with_a_key check ((key_hash is null) = (paired_at is null))
);
create unique index on channel.device (lower(name));

-- Where a device has stood and what it has asked, since when: an answer that waited on it belongs
-- to the place where it was given.
create table channel.device_place (
    device_id      uuid not null references channel.device on delete cascade,
    since_at       timestamptz not null,
    unit_id        uuid not null references organization.unit,
    questionnaire  text not null,
    primary key (device_id, since_at)
);
create index on channel.device_place (unit_id);

-- A code that a tablet is paired with, once. Kept for some days after its end, so that whoever types
-- it then is told why it opens nothing.
create table channel.pairing_code (
    code_hash   bytea primary key,
    device_id   uuid not null references channel.device on delete cascade,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index on channel.pairing_code (device_id);

-- What answers on a tablet are sealed to until they are sent: the point of the public key (P-256,
-- 65 bytes) and the private one, sealed with the county's key.
create table channel.envelope_key (
    number          smallint primary key,
    public_key      bytea not null,
    private_sealed  bytea not null,
    made_at         timestamptz not null
);

-- Which answers a device has handed in: a fingerprint that nobody makes without the county's key and
-- that leads to no answer. With the month of the device's own clock it is forgotten when answers as
-- old are refused; without one, where that clock could not be believed, it is kept for good.
create table channel.device_answer (
    device_id    uuid not null references channel.device on delete cascade,
    fingerprint  uuid not null,
    given_month  date check (extract(day from given_month) = 1),
    primary key (device_id, fingerprint)
);
create index on channel.device_answer (given_month) where given_month is not null;

-- How many answers a device has handed in by the month in which they arrived, and how many of them
-- do not count because they came in a burst.
create table channel.device_month (
    device_id      uuid not null references channel.device on delete cascade,
    arrived_month  date not null check (extract(day from arrived_month) = 1),
    answers        integer not null check (answers >= 0),
    uncounted      integer not null check (uncounted between 0 and answers),
    primary key (device_id, arrived_month)
);

-- On which days there were bursts.
create table channel.device_burst (
    device_id  uuid not null references channel.device on delete cascade,
    given_on   date not null,
    answers    integer not null check (answers > 0),
    primary key (device_id, given_on)
);

-- The last seconds of a device, sealed, by which a burst is known; erased when they are over.
create table channel.device_pace (
    device_id  uuid primary key references channel.device on delete cascade,
    until_at   timestamptz,
    sealed     bytea
);
