-- What is tried because of feedback. Version: goes up with each change, so that two people who change
-- it at once are told. Without units it is of the whole county. Signal: the month of the control chart
-- that it was begun from.
create table followup.improvement (
    id          uuid primary key,
    version     integer not null default 1,
    title       text not null check (length(title) between 1 and 120),
    said        text not null check (length(said) <= 2000),
    tried       text not null check (length(tried) <= 2000),
    theme       text,
    owner_id    uuid not null references people.account,
    due_on      date,
    state       text not null check (state in ('proposed', 'decided', 'tried', 'in-use', 'dropped')),
    state_on    date not null,
    used_on     date check (used_on <= state_on),
    origin      text not null check (origin in ('comment', 'theme', 'signal', 'meeting', 'blank')),
    check (state <> 'in-use' or used_on is not null)
);
create index on followup.improvement (owner_id);

create table followup.improvement_unit (
    improvement_id  uuid not null references followup.improvement,
    unit_id         uuid not null references organization.unit,
    primary key (improvement_id, unit_id)
);
create index on followup.improvement_unit (unit_id);

-- The comments it rests on, each known by its reading. One that its customer deletes or changes leaves
-- its place empty, so that the improvement keeps its count; no day says when one was linked.
create table followup.improvement_comment (
    id              uuid primary key default gen_random_uuid(),
    improvement_id  uuid not null references followup.improvement,
    reading_id      uuid references insight.reading on delete set null,
    unique (improvement_id, reading_id)
);
create index on followup.improvement_comment (reading_id);

-- Each change, its day and by whom. What: the state that it came into, or 'edited'.
create table followup.improvement_change (
    improvement_id  uuid not null references followup.improvement,
    version         integer not null,
    what            text not null,
    happened_on     date not null,
    noted_on        date not null,
    by_id           uuid not null,
    by_name         text not null,
    primary key (improvement_id, version)
);

-- "You said, we did": a text in three languages. Whoever wrote it last never approves it, and what is
-- written anew is neither approved nor published.
create table followup.story (
    improvement_id  uuid primary key references followup.improvement,
    version         integer not null default 1,
    said_fi         text not null,
    did_fi          text not null,
    said_sv         text not null,
    did_sv          text not null,
    said_en         text not null,
    did_en          text not null,
    written_by      uuid not null,
    writer          text not null,
    written_on      date not null,
    approved_by     uuid check (approved_by <> written_by),
    approver        text,
    approved_on     date,
    published_on    date,
    check ((approved_by is null) = (approved_on is null)),
    check (published_on is null or approved_on is not null)
);
