-- Team meetings of units. Those whose unit was merged into another are read with its successor.
-- Figures_from and figures_to: the months that the figures of a closed one are about. Comments: how
-- many were on its agenda.
create table followup.meeting (
    id            uuid primary key,
    unit_id       uuid not null,
    held_on       date not null,
    notes         text not null default '',
    notes_by      text not null default '',
    chair_id      uuid,
    closed_at     timestamptz,
    figures_from  date,
    figures_to    date,
    comments      integer not null default 0,
    unique (unit_id, held_on)
);
create index on followup.meeting (held_on);

-- The figures of a closed meeting, as they were told at it: counts, values and intervals on their own
-- scale. Word: a theme, or a signal of the control chart.
create table followup.meeting_figure (
    meeting_id  uuid not null references followup.meeting on delete cascade,
    place       integer not null,
    kind        text not null,
    word        text not null,
    value       double precision not null,
    low         double precision not null,
    high        double precision not null,
    part        bigint not null,
    whole       bigint not null,
    earlier     double precision,
    from_month  date,
    to_month    date,
    primary key (meeting_id, place)
);

-- Comments on the agenda, by reference: what its customer deletes leaves here too.
create table followup.meeting_comment (
    meeting_id  uuid not null references followup.meeting on delete cascade,
    reading_id  uuid not null references insight.reading on delete cascade,
    kind        text not null check (kind in ('urgent', 'criticism', 'chosen', 'thanks')),
    place       integer not null generated always as identity,
    primary key (meeting_id, reading_id)
);
create index on followup.meeting_comment (reading_id);

-- What was decided: a task with an owner, or an improvement made of it.
create table followup.meeting_decision (
    id              uuid primary key,
    meeting_id      uuid not null references followup.meeting on delete cascade,
    place           integer not null generated always as identity,
    decided         text not null,
    owner_id        uuid,
    due_on          date,
    improvement_id  uuid,
    ended           text check (ended in ('done', 'dropped')),
    ended_at        timestamptz,
    check ((ended is null) = (ended_at is null))
);
create index on followup.meeting_decision (meeting_id);
create index on followup.meeting_decision (owner_id) where ended is null;

-- Improvements that were open when a meeting was closed, and how far they had come.
create table followup.meeting_improvement (
    meeting_id      uuid not null references followup.meeting on delete cascade,
    improvement_id  uuid not null,
    place           integer not null,
    title           text not null,
    state           text not null,
    primary key (meeting_id, improvement_id)
);
