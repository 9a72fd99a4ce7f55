create schema figures;

-- Months of a unit whose answers have changed and are not in the figures yet; without a unit, of
-- the pools of small ones. Written by triggers in the transaction of the change, so that a late,
-- corrected or deleted answer needs no code. Worked off when answers appear.
create table figures.changed_answer (
    visit_month  date not null,
    unit_id      uuid
);

-- The same for the groups of a released month.
create table figures.changed_group (
    visit_month  date not null,
    unit_id      uuid
);

-- The same for encounters, by the day; a message knows its invitation only.
create table figures.changed_encounter (
    visit_on       date,
    unit_id        uuid,
    invitation_id  uuid,
    check (num_nonnulls(visit_on, invitation_id) = 1)
);

-- What answers, people or encounters share; '-' where a thing does not apply. The question is what
-- their values are about: 'score', 'comment', 'statement:heard', 'faces:feeling'; of people also
-- 'messaged', 'delivered' and 'answered'. The number is a hash, so that it does not tell which came
-- first. Since is the version of the figures that first had it.
create table figures.background (
    number      bigint primary key check (number >= 0 and number < 1::bigint << 58),
    question    text not null,
    channel     text not null,
    kind        text not null,
    profession  text not null,
    language    text not null,
    age_band    text not null,
    version     text not null,
    outcome     text not null,
    since       bigint not null,
    unique (question, channel, kind, profession, language, age_band, version, outcome)
);

-- How many of a place and a month there are of each cell, 32 × the number of a background + a value.
-- Pool and area are '-' where there is none, unit and service nobody's. A slice is the week in
-- which answers appeared, by its Monday; the day of encounters; the month of groups.
create table figures.counted (
    thing        text not null check (thing in ('ANSWERS', 'GROUPS', 'ENCOUNTERS')),
    pool         text not null,
    unit_id      uuid not null,
    service_id   uuid not null,
    area_code    text not null,
    visit_month  date not null,
    slice_on     date not null,
    cells        bigint[] not null,
    counts       integer[] not null check (cardinality(counts) = cardinality(cells)),
    version      bigint not null,
    primary key (thing, pool, unit_id, service_id, area_code, visit_month, slice_on)
);
create index on figures.counted (thing, version);
create index on figures.counted (thing) where cells = '{}';

-- One row while the counts hold everything but what was noted; none until they do. Each change of
-- them has a version one higher; each time that everything is counted anew is another edition.
-- Swept is the version up to which counts of nothing are gone. Tick is the one of feedback whose
-- answers are counted.
create table figures.computed (
    only_row     boolean primary key default true check (only_row),
    computed_at  timestamptz not null,
    edition      uuid not null,
    version      bigint not null,
    swept        bigint not null,
    tick         bigint not null
);

create function figures.note_answers() returns trigger language plpgsql as $$
begin
    insert into figures.changed_answer select distinct visit_month, unit_id from changed;
    return null;
end $$;

create trigger figures_note_insert after insert on feedback.feedback
    referencing new table as changed for each statement execute function figures.note_answers();
create trigger figures_note_before after update on feedback.feedback
    referencing old table as changed for each statement execute function figures.note_answers();
create trigger figures_note_after after update on feedback.feedback
    referencing new table as changed for each statement execute function figures.note_answers();
create trigger figures_note_delete after delete on feedback.feedback
    referencing old table as changed for each statement execute function figures.note_answers();

-- When an answer is deleted, it notes its month itself.
create function figures.note_ratings() returns trigger language plpgsql as $$
begin
    insert into figures.changed_answer
    select distinct f.visit_month, f.unit_id
    from changed c
    join feedback.feedback f on f.id = c.feedback_id;
    return null;
end $$;

create trigger figures_note_insert after insert on feedback.rating
    referencing new table as changed for each statement execute function figures.note_ratings();
create trigger figures_note_before after update on feedback.rating
    referencing old table as changed for each statement execute function figures.note_ratings();
create trigger figures_note_after after update on feedback.rating
    referencing new table as changed for each statement execute function figures.note_ratings();
create trigger figures_note_delete after delete on feedback.rating
    referencing old table as changed for each statement execute function figures.note_ratings();

-- Groups are written once with their values, and deleted with them.
create function figures.note_groups() returns trigger language plpgsql as $$
begin
    insert into figures.changed_group select distinct visit_month, unit_id from changed;
    return null;
end $$;

create trigger figures_note_insert after insert on feedback.class
    referencing new table as changed for each statement execute function figures.note_groups();
create trigger figures_note_delete after delete on feedback.class
    referencing old table as changed for each statement execute function figures.note_groups();

create function figures.note_encounters() returns trigger language plpgsql as $$
begin
    insert into figures.changed_encounter (visit_on, unit_id)
    select distinct visit_on, unit_id from changed;
    return null;
end $$;

create trigger figures_note_insert after insert on invitation.decision
    referencing new table as changed for each statement execute function figures.note_encounters();
create trigger figures_note_before after update on invitation.decision
    referencing old table as changed for each statement execute function figures.note_encounters();
create trigger figures_note_after after update on invitation.decision
    referencing new table as changed for each statement execute function figures.note_encounters();
create trigger figures_note_delete after delete on invitation.decision
    referencing old table as changed for each statement execute function figures.note_encounters();

-- An invitation that is withdrawn takes its message out of the funnel.
create function figures.note_invitation() returns trigger language plpgsql as $$
begin
    insert into figures.changed_encounter (invitation_id) values (new.id);
    return null;
end $$;

create trigger figures_note_withdrawal after update on invitation.invitation
    for each row when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN')
    execute function figures.note_invitation();

-- Only what a message comes to counts, not that it waits or is handed over, nor that its number is
-- erased.
create function figures.note_message() returns trigger language plpgsql as $$
begin
    insert into figures.changed_encounter (invitation_id) values (new.reference);
    return null;
end $$;

create trigger figures_note_insert after insert on sms.message
    for each row when (new.state not in ('WAITING', 'HANDED_OVER'))
    execute function figures.note_message();
create trigger figures_note_outcome after update on sms.message
    for each row when ((new.state, new.receipt) is distinct from (old.state, old.receipt)
                       and new.state not in ('WAITING', 'HANDED_OVER'))
    execute function figures.note_message();

create view invitation.published_invitation as
select i.id as invitation_id, d.visit_on, d.unit_id
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id;
