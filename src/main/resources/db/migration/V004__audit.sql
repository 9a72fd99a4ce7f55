create schema audit;

create table audit.entry (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    actor_id uuid,
    actor    text not null,
    action   text not null,
    subject  text not null
);
create index on audit.entry (at);
create index on audit.entry (action);
