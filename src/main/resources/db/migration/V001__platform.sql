create schema platform;

-- Only when no key is given by setting or key file: see docs/operations/keys.md.
create table platform.master_key (
    only_row  boolean primary key default true check (only_row),
    key       bytea not null check (octet_length(key) = 32)
);

-- The timetable of work that one node at a time does. The columns are db-scheduler's.
create table platform.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index on platform.scheduled_task (execution_time);
create index on platform.scheduled_task (last_heartbeat);
