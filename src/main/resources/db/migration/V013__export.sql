create schema export;

-- Files of single answers, in the making and for a day afterwards. A row is the queue's and the
-- page's at once; a worker that dies leaves a row that has not been heard of for a while.
create table export.export (
    id             uuid primary key,
    owner_id       uuid not null,
    owner          text not null,
    units          uuid[],
    with_comments  boolean not null,
    language       text not null check (language in ('fi', 'sv', 'en')),
    question       text[] not null,
    format         text not null check (format in ('CSV', 'XLSX')),
    state          text not null
                   check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED', 'CANCELLED')),
    tries          integer not null default 0,
    answers        bigint not null default 0,
    asked_at       timestamptz not null,
    heard_of_at    timestamptz not null
);
create index on export.export (owner_id, asked_at);
create index on export.export (asked_at) where state in ('WAITING', 'RUNNING');

-- The file, in the order of its parts.
create table export.export_part (
    export_id  uuid not null references export.export on delete cascade,
    number     integer not null,
    bytes      bytea not null,
    primary key (export_id, number)
);
alter table export.export_part alter column bytes set storage external;
