create schema insight;

-- Days of a unit whose answers have changed and are not in the figures yet. Written by triggers in
-- the transaction of the change, so that a late, corrected or deleted answer needs no code.
create table insight.changed_answer (
    visit_on  date not null,
    unit_id   uuid
);

-- The same for encounters; a message knows its invitation only.
create table insight.changed_encounter (
    visit_on       date,
    unit_id        uuid,
    invitation_id  uuid,
    check (num_nonnulls(visit_on, invitation_id) = 1)
);

-- How finely figures are added up: by the day, the month or the year, by unit or all units together, and which
-- of the backgrounds are kept. What is not kept is '*' in the sums.
create table insight.grain (
    grain       smallint primary key,
    span        text not null check (span in ('DAY', 'MONTH', 'YEAR')),
    by_unit     boolean not null,
    kind        boolean not null,
    profession  boolean not null,
    language    boolean not null,
    age_band    boolean not null,
    version     boolean not null
);

-- Answers that share a day, a unit and a whole background, by score.
create table insight.daily_figure (
    visit_on    date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    channel     text not null,
    kind        text not null,
    profession  text not null,
    language    text not null,
    age_band    text not null,
    version     text not null,
    comments    integer not null,
    s0 integer not null, s1 integer not null, s2 integer not null, s3 integer not null,
    s4 integer not null, s5 integer not null, s6 integer not null, s7 integer not null,
    s8 integer not null, s9 integer not null, s10 integer not null
);
create index on insight.daily_figure (visit_on, unit_id);
create index on insight.daily_figure (unit_id, visit_on);

-- The daily figures, added up once for each grain.
create table insight.figure_sum (
    grain       smallint not null,
    starts_on   date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    channel     text not null,
    kind        text not null,
    profession  text not null,
    language    text not null,
    age_band    text not null,
    version     text not null,
    comments    integer not null,
    s0 integer not null, s1 integer not null, s2 integer not null, s3 integer not null,
    s4 integer not null, s5 integer not null, s6 integer not null, s7 integer not null,
    s8 integer not null, s9 integer not null, s10 integer not null,
    primary key (grain, starts_on, unit_id, service_id, channel, kind, profession, language,
                 age_band, version)
);

-- Encounters that share a day, a unit, a background and an outcome.
create table insight.daily_encounter (
    visit_on    date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    kind        text not null,
    profession  text not null,
    language    text not null,
    age_band    text not null,
    outcome     text not null,
    encounters  integer not null,
    sent        integer not null,
    unknown     integer not null,
    delivered   integer not null
);
create index on insight.daily_encounter (visit_on, unit_id);
create index on insight.daily_encounter (unit_id, visit_on);

create table insight.encounter_sum (
    grain       smallint not null,
    starts_on   date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    kind        text not null,
    profession  text not null,
    language    text not null,
    age_band    text not null,
    outcome     text not null,
    encounters  integer not null,
    sent        integer not null,
    unknown     integer not null,
    delivered   integer not null,
    primary key (grain, starts_on, unit_id, service_id, kind, profession, language, age_band,
                 outcome)
);

-- One row while the sums hold everything but what the changed days say; none until they do.
create table insight.computed (
    only_row     boolean primary key default true check (only_row),
    computed_at  timestamptz not null
);

-- By the month or year and unit, or the month or year: up to two backgrounds at once. By the month
-- or year also all of them.
-- By the day and unit: no background. By the day: up to two.
with background as (
    select i, (i & 1) > 0 as kind, (i & 2) > 0 as profession, (i & 4) > 0 as language,
           (i & 8) > 0 as age_band, (i & 16) > 0 as version,
           bit_count(i::bit(5)) as kept
    from generate_series(0, 31) i
)
insert into insight.grain
select i + place * 32 + case span when 'DAY' then 64 when 'YEAR' then 128 else 0 end, span,
       place = 1,
       kind, profession, language, age_band, version
from background, (values ('YEAR'), ('MONTH'), ('DAY')) spans (span), (values (0), (1)) places (place)
where kept <= case when span = 'DAY' and place = 1 then 0 else 2 end
   or (kept = 5 and span <> 'DAY' and place = 0);

create function insight.note_answers() returns trigger language plpgsql as $$
begin
    insert into insight.changed_answer select distinct visit_on, unit_id from changed;
    return null;
end $$;

create trigger figures_note_insert after insert on feedback.feedback
    referencing new table as changed for each statement execute function insight.note_answers();
create trigger figures_note_before after update on feedback.feedback
    referencing old table as changed for each statement execute function insight.note_answers();
create trigger figures_note_after after update on feedback.feedback
    referencing new table as changed for each statement execute function insight.note_answers();
create trigger figures_note_delete after delete on feedback.feedback
    referencing old table as changed for each statement execute function insight.note_answers();

create function insight.note_encounters() returns trigger language plpgsql as $$
begin
    insert into insight.changed_encounter (visit_on, unit_id)
    select distinct visit_on, unit_id from changed;
    return null;
end $$;

create trigger figures_note_insert after insert on invitation.decision
    referencing new table as changed for each statement execute function insight.note_encounters();
create trigger figures_note_before after update on invitation.decision
    referencing old table as changed for each statement execute function insight.note_encounters();
create trigger figures_note_after after update on invitation.decision
    referencing new table as changed for each statement execute function insight.note_encounters();
create trigger figures_note_delete after delete on invitation.decision
    referencing old table as changed for each statement execute function insight.note_encounters();

-- An invitation that is withdrawn takes its message out of the funnel.
create function insight.note_invitation() returns trigger language plpgsql as $$
begin
    insert into insight.changed_encounter (invitation_id) values (new.id);
    return null;
end $$;

create trigger figures_note_withdrawal after update on invitation.invitation
    for each row when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN')
    execute function insight.note_invitation();

-- Only what a message comes to counts, not that it waits or is handed over, nor that its number is
-- erased.
create function insight.note_message() returns trigger language plpgsql as $$
begin
    insert into insight.changed_encounter (invitation_id) values (new.reference);
    return null;
end $$;

create trigger figures_note_insert after insert on sms.message
    for each row when (new.state not in ('WAITING', 'HANDED_OVER'))
    execute function insight.note_message();
create trigger figures_note_outcome after update on sms.message
    for each row when ((new.state, new.receipt) is distinct from (old.state, old.receipt)
                       and new.state not in ('WAITING', 'HANDED_OVER'))
    execute function insight.note_message();

-- What happened before this: the first run computes everything.
drop index feedback.feedback_unit_id_idx;
create index on feedback.feedback (unit_id, visit_on);
drop index invitation.decision_unit_id_idx;
create index on invitation.decision (unit_id, visit_on);

create view invitation.published_invitation as
select i.id as invitation_id, d.visit_on, d.unit_id
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id;

-- Which area a service belongs to.
create view organization.published_service as
select s.id as service_id, a.code as area_code
from organization.service s
join organization.service_area a on a.id = s.service_area_id;
