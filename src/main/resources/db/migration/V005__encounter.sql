create schema encounter;

-- One file or one call of the API.
create table encounter.delivery (
    id            uuid primary key,
    source        text not null,
    file_name     text,
    received_at   timestamptz not null,
    added         integer not null default 0,
    changed       integer not null default 0,
    unchanged     integer not null default 0,
    rejected      integer not null default 0
);
create index on encounter.delivery (received_at);

-- What a patient system reported, reduced to the fields that an invitation needs.
create table encounter.encounter (
    id               uuid primary key,
    source           text not null,
    source_id        text not null,
    status           text not null
                     check (status in ('PLANNED', 'IN_PROGRESS', 'FINISHED', 'CANCELLED', 'NO_SHOW')),
    started_at       timestamptz not null,
    ended_at         timestamptz,
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
    mother_tongue    text,
    contact_language text,
    non_disclosure   boolean not null,
    deceased         boolean not null,
    permission       text not null check (permission in ('GIVEN', 'DENIED', 'UNKNOWN')),
    fingerprint      uuid not null,
    received_at      timestamptz not null,
    undecided        boolean not null default true,
    constraint mobile_has_a_number
        check (phone_state <> 'MOBILE' or (phone_key is not null and phone_sealed is not null)),
    unique (source, source_id)
);
create index on encounter.encounter (started_at) where undecided;
create index on encounter.encounter (person_key, started_at);
create index on encounter.encounter (received_at) where phone_sealed is not null;

-- A record that could not be understood, kept sealed for another try.
create table encounter.rejected (
    id           uuid primary key,
    delivery_id  uuid not null references encounter.delivery,
    line         integer not null,
    source_id    text,
    field        text not null,
    reason       text not null,
    given        text,
    record       bytea,
    retried_at   timestamptz,
    resolved_at  timestamptz
);
create index on encounter.rejected (delivery_id);
