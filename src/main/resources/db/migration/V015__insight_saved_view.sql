create schema insight;

-- A question about figures under a name. The owner is an account or key, known by its id only.
create table insight.saved_view (
    id          uuid primary key,
    owner_id    uuid not null,
    name        text not null check (length(name) between 1 and 80),
    query       text not null check (length(query) <= 2000),
    shared      boolean not null,
    created_at  timestamptz not null,
    unique (owner_id, name)
);
