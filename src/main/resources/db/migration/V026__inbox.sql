-- What other modules may look up of a comment that has been read; its words are in feedback.published_masked.
create view insight.published_reading as
select id, place, pool, unit_id, service_id, area_code, visit_month, appeared_on, is_read, attitude,
       themes, urgent
from insight.reading
where counted;

-- The first moment at which somebody looked at a comment, whoever it was.
create view insight.published_first_look as
select reading_id, min(looked_at) as looked_at
from (
    select reading_id, read_at as looked_at from insight.read_mark
    union all
    select reading_id, seen_at from insight.seen_urgent
) look
group by reading_id;

-- How a comment is handled; one without a row is new. It goes with its comment. The note is the
-- staff's own, never a customer's words. Version: counts the changes, so that of two who change one
-- at the same time the second is told.
create table followup.item (
    reading_id     uuid primary key references insight.reading on delete cascade,
    version        integer not null check (version > 0),
    state          text not null check (state in ('new', 'in-hand', 'done')),
    assignee_id    uuid,
    assignee       text,
    due_on         date,
    note           text not null check (length(note) <= 500),
    reason         text,
    taken_at       timestamptz,
    done_at        timestamptz,
    changed_at     timestamptz not null,
    changed_by_id  uuid not null,
    changed_by     text not null,
    check ((state = 'done') = (reason is not null)),
    check ((state = 'done') = (done_at is not null)),
    check ((state = 'new') = (taken_at is null)),
    check ((assignee_id is null) = (assignee is null))
);
create index on followup.item (assignee_id) where state = 'in-hand';
create index on followup.item (due_on) where state = 'in-hand';

-- Every state in which a comment has been, dated and by whom.
create table followup.item_change (
    reading_id     uuid not null references insight.reading on delete cascade,
    version        integer not null,
    state          text not null,
    assignee_id    uuid,
    assignee       text,
    due_on         date,
    note           text not null,
    reason         text,
    changed_at     timestamptz not null,
    changed_by_id  uuid not null,
    changed_by     text not null,
    primary key (reading_id, version)
);

-- How many days comments that appeared in a month waited until somebody looked, took them in hand and
-- was done: after days[i] days it were counts[i]; -1 for those that still wait.
create table followup.delay (
    appeared_month  date not null,
    place           text not null,
    stage           text not null check (stage in ('seen', 'in-hand', 'done')),
    days            integer[] not null,
    counts          integer[] not null,
    primary key (appeared_month, place, stage)
);

-- The months that have been counted, and when.
create table followup.delay_month (
    appeared_month  date primary key,
    counted_at      timestamptz not null
);
