create schema encounter;

-- One file; or what came over the API from one source on one day. Whoever is limited to units sees
-- the files that they handed in themselves.
create table encounter.delivery (
    id            uuid primary key,
    channel       text not null check (channel in ('FILE', 'API')),
    source        text not null,
    file_name     text,
    sender        text not null,
    received_on   date not null,
    received_at   timestamptz not null,
    finished_at   timestamptz,
    added         integer not null default 0,
    changed       integer not null default 0,
    unchanged     integer not null default 0,
    rejected      integer not null default 0,
    sender_id     uuid,
    constraint a_file_has_a_name check ((channel = 'FILE') = (file_name is not null))
);
create index on encounter.delivery (received_at);
create index delivery_sender_id_idx on encounter.delivery (sender_id, received_at);
create unique index one_api_delivery_a_day on encounter.delivery (source, received_on)
    where channel = 'API';

-- What a patient system reported, reduced to the fields that an invitation needs. It may tell when
-- it wrote its report: an older report never overwrites a newer one.
create table encounter.encounter (
    id               uuid primary key,
    source           text not null,
    source_id        text not null,
    status           text not null
                     check (status in ('PLANNED', 'IN_PROGRESS', 'FINISHED', 'CANCELLED', 'NO_SHOW')),
    started_at       timestamptz not null,
    kind             text not null check (kind in ('VISIT', 'PHONE', 'DIGITAL', 'HOME')),
    profession       text,
    unit_oid         text not null,
    service_code     text,
    person_key       uuid,
    age              smallint check (age between 0 and 130),
    phone_state      text not null
                     check (phone_state in ('MOBILE', 'NONE', 'SEVERAL', 'NOT_MOBILE', 'ERASED')),
    phone_key        uuid,
    phone_sealed     bytea,
    mother_tongue    text not null,
    contact_language text not null,
    non_disclosure   boolean not null,
    deceased         boolean not null,
    permission       text not null check (permission in ('GIVEN', 'DENIED', 'UNKNOWN')),
    fingerprint      uuid not null,
    received_at      timestamptz not null,
    undecided        boolean not null default true,
    reported_at      timestamptz,
    constraint mobile_has_a_number
        check ((phone_state = 'MOBILE') = (phone_key is not null and phone_sealed is not null)),
    unique (source, source_id)
);
create index on encounter.encounter (source_id);
create index on encounter.encounter (started_at) where undecided;
create index on encounter.encounter (started_at);
create index on encounter.encounter (person_key, started_at);
create index on encounter.encounter (received_at) where phone_sealed is not null;
create index on encounter.encounter (received_at) where person_key is not null;

-- A record of a file that could not be understood, kept sealed for another try. The flaws are
-- [{"field": …, "reason": …, "given": …}]; given only when it is no person's data.
create table encounter.rejected (
    id           uuid primary key,
    delivery_id  uuid not null references encounter.delivery,
    line         integer not null check (line > 0),
    source_id    text,
    flaws        jsonb not null check (jsonb_array_length(flaws) > 0),
    record       bytea,
    retried_at   timestamptz,
    resolved_at  timestamptz
);
create index on encounter.rejected (delivery_id, line);
create index on encounter.rejected (source_id) where resolved_at is null;

-- The first answer to each Idempotency-Key, given again when the same call is repeated.
create table encounter.idempotency_key (
    caller_id    uuid not null,
    key          text not null check (length(key) between 1 and 255),
    body_sha256  text not null,
    status       smallint,
    answer       text,
    used_at      timestamptz not null,
    primary key (caller_id, key)
);
create index on encounter.idempotency_key (used_at);
