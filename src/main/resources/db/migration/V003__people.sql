create schema people;

create table people.account (
    id             uuid primary key,
    sign_in_name   text not null,
    name           text not null,
    role           text not null
                   check (role in ('ADMINISTRATOR', 'DEVELOPMENT_MANAGER', 'SUPERVISOR', 'READER')),
    password_hash  text,
    language       text not null default 'fi' check (language in ('fi', 'sv', 'en')),
    disabled_at    timestamptz,
    created_at     timestamptz not null
);
create unique index on people.account (lower(sign_in_name));

-- Wrong passwords are counted by sign-in name and by whoever tries: nobody can lock somebody else
-- out, and a name that nobody has waits like any other. Fingerprints only: neither the name nor the
-- network that was tried from can be read here.
create table people.guess (
    name_key       uuid not null,
    lane_key       uuid not null,
    tries          integer not null,
    last_at        timestamptz not null,
    wait_until_at  timestamptz,
    primary key (name_key, lane_key)
);
create index on people.guess (last_at);

-- A browser that somebody has signed in with: its holder does not wait for what strangers do.
create table people.known_browser (
    browser_hash  bytea not null,
    account_id    uuid not null references people.account on delete cascade,
    seen_at       timestamptz not null,
    primary key (browser_hash, account_id)
);
create index on people.known_browser (account_id);

-- No rows for an account: it sees the whole county. A supervisor always has rows.
create table people.account_unit (
    account_id  uuid not null references people.account on delete cascade,
    unit_id     uuid not null references organization.unit,
    primary key (account_id, unit_id)
);
create index on people.account_unit (unit_id);

create table people.session (
    token_hash    bytea primary key,
    account_id    uuid not null references people.account on delete cascade,
    created_at    timestamptz not null,
    last_seen_at  timestamptz not null,
    expires_at    timestamptz not null
);
create index on people.session (account_id);

-- A link that lets its holder choose a password, once. Without an account: makes the first
-- administrator.
create table people.one_time_link (
    token_hash  bytea primary key,
    account_id  uuid references people.account on delete cascade,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index on people.one_time_link (account_id);

create table people.api_key (
    id           uuid primary key,
    name         text not null unique,
    key_hash     bytea not null unique,
    permissions  text[] not null,
    created_at   timestamptz not null,
    last_used_on date,
    revoked_at   timestamptz
);
