-- Wrong passwords are counted by sign-in name and by whoever tries, no longer on the account: nobody
-- can lock somebody else out, and a name that nobody has waits like any other.
alter table people.account drop column failed_count, drop column locked_until_at;

-- Fingerprints only: neither the name nor the network that was tried from can be read here.
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

-- Who put the text into use; nobody for the text that Kaiku came with.
alter table invitation.message_template add column changed_by text;
