create schema figures;

-- Days of a unit whose answers have changed and are not in the figures yet. Written by triggers in
-- the transaction of the change, so that a late, corrected or deleted answer needs no code.
create table figures.changed_answer (
    visit_on  date not null,
    unit_id   uuid
);

-- The same for encounters; a message knows its invitation only.
create table figures.changed_encounter (
    visit_on       date,
    unit_id        uuid,
    invitation_id  uuid,
    check (num_nonnulls(visit_on, invitation_id) = 1)
);

-- What answers or encounters share; '-' where a thing does not apply. The number is a hash, so that
-- it does not tell which came first. Since is the version of the figures that first had it.
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

-- The answers about visits of a day to a unit, each as 32 × the number of its background + its
-- value: the score, and 16 more with a comment. What was rated beside the score is counted too: its
-- background's question is 'statement:' or 'faces:' and the code, its value 1 to 5. Sorted, so that
-- nothing tells in which order they came.
create table figures.daily_figure (
    visit_on    date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    cells       bigint[] not null,
    version     bigint not null,
    primary key (visit_on, unit_id, service_id)
);
create index on figures.daily_figure (version);

-- Encounters in the same way; their value says what became of the message: 0 none was sent, 1
-- nobody knows, 2 sent, 3 delivered.
create table figures.daily_encounter (
    visit_on    date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    cells       bigint[] not null,
    version     bigint not null,
    primary key (visit_on, unit_id, service_id)
);
create index on figures.daily_encounter (version);

-- One row while the daily figures hold everything but what the changed days say; none until they
-- do. Each change of them has a version one higher; each time that everything is computed anew is
-- another edition. Swept is the version of the last night: from before it nothing tells when it was
-- changed.
create table figures.computed (
    only_row     boolean primary key default true check (only_row),
    computed_at  timestamptz not null,
    edition      uuid not null,
    version      bigint not null,
    swept        bigint not null
);

create function figures.note_answers() returns trigger language plpgsql as $$
begin
    insert into figures.changed_answer select distinct visit_on, unit_id from changed;
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

-- Whoever rates touches the answer, which notes its day; this notes it also when a rating is put
-- right by hand. When an answer is deleted, it notes its day itself.
create function figures.note_ratings() returns trigger language plpgsql as $$
begin
    insert into figures.changed_answer
    select distinct f.visit_on, f.unit_id
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

-- An invitation that is withdrawn takes its message out of the funnel; an answer proves that the
-- message arrived.
create function figures.note_invitation() returns trigger language plpgsql as $$
begin
    insert into figures.changed_encounter (invitation_id) values (new.id);
    return null;
end $$;

create trigger figures_note_withdrawal after update on invitation.invitation
    for each row when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN')
    execute function figures.note_invitation();
create trigger figures_note_answer after update on invitation.invitation
    for each row when (new.answered and not old.answered)
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
