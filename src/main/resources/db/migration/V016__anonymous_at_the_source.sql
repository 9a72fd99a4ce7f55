-- Answers as they were stored until now carried the day of the visit, the age and the language.
-- They are put among the waiting ones by a job, and settled by the same rule as all others.
drop view feedback.published_answer;
drop view feedback.published_rating;
drop view feedback.published_feedback;
drop view invitation.published_funnel;
drop view invitation.published_invitation;
drop schema figures cascade;
alter table feedback.rating rename to earlier_rating;
alter table feedback.feedback rename to earlier;

-- What customers have answered, or changed, since the last tick: the whole answer, sealed with a
-- key that is not in the database. Written and read by its id alone, which only a link gives.
create table feedback.waiting (
    id      uuid primary key,
    sealed  bytea not null
) with (fillfactor = 60);

-- Months of visits. How many people a group must be is fixed when the first message of the month
-- is seen. Released: its groups by age and language have been counted, its escrow is gone. Untold:
-- answers that even the county's pool had too few people for.
create table feedback.month (
    visit_month  date primary key check (extract(day from visit_month) = 1),
    smallest     integer not null check (smallest >= 5),
    released_on  date,
    untold       integer not null default 0
);

-- Answers that have appeared. What each says of its place is its unit and service, or a pool of
-- small units: of a service, of an area, of the county. Kind and profession are null where too few
-- people shared them. Counted: not one of a burst.
create table feedback.feedback (
    id                     uuid primary key,
    channel                text not null
                           check (channel in ('LINK', 'REPLY', 'KIOSK', 'WEB', 'PAPER', 'STAFF')),
    questionnaire_code     text not null,
    questionnaire_version  integer not null,
    score                  smallint check (score between 0 and 10),
    comment                text check (length(comment) <= 4000),
    pool                   text check (pool in ('SERVICE', 'AREA', 'COUNTY')),
    unit_id                uuid references organization.unit,
    service_id             uuid references organization.service,
    area_code              text,
    visit_month            date not null references feedback.month,
    kind                   text,
    profession             text,
    appeared_on            date not null,
    counted                boolean not null default true,
    constraint a_place_or_a_pool
        check ((unit_id is not null) = (pool is null)
               and (service_id is not null) = (pool is null or pool = 'SERVICE')
               and (area_code is not null) = (pool is not null and pool = 'AREA')),
    foreign key (questionnaire_code, questionnaire_version)
        references questionnaire.questionnaire
);
create index on feedback.feedback (visit_month, unit_id);
create index on feedback.feedback (unit_id, appeared_on);
create index on feedback.feedback (service_id);
create index on feedback.feedback (questionnaire_code, questionnaire_version);
create index on feedback.feedback (appeared_on);

-- What a customer rated beside the score. The question itself is in the questionnaire's package.
create table feedback.rating (
    feedback_id  uuid not null references feedback.feedback on update cascade on delete cascade,
    code         text not null,
    kind         text not null check (kind in ('STATEMENT', 'FACES')),
    value        smallint not null,
    primary key (feedback_id, code),
    constraint value_is_on_the_scale
        check (value between 1 and 5 and (kind = 'STATEMENT' or value <= 4))
);

-- The background of an answer that has appeared, sealed, until its month is released.
create table feedback.escrow (
    id      uuid primary key references feedback.feedback on delete cascade,
    sealed  bytea not null
);

-- The units that a pool of a month holds. A unit that asked two questionnaires may be in two pools.
create table feedback.pool_unit (
    visit_month  date not null references feedback.month,
    pool         text not null check (pool in ('SERVICE', 'AREA', 'COUNTY')),
    unit_id      uuid not null references organization.unit,
    service_id   uuid not null references organization.service,
    area_code    text not null,
    primary key (visit_month, pool, unit_id, service_id)
);
create index on feedback.pool_unit (unit_id);
create index on feedback.pool_unit (service_id);

-- The people who were sent a message about a released month, unit by unit, in groups of at least
-- the smallest size: how many they were, and how many gave which value. Null: not told that finely.
-- An age band is the county's, or one of three wide ones.
create table feedback.class (
    id           uuid primary key,
    visit_month  date not null references feedback.month,
    pool         text check (pool in ('SERVICE', 'AREA', 'COUNTY')),
    unit_id      uuid references organization.unit,
    service_id   uuid references organization.service,
    area_code    text,
    age_band     text,
    language     text check (language in ('fi', 'sv', 'en')),
    kind         text,
    profession   text,
    messaged     integer not null,
    delivered    integer not null,
    answered     integer not null
);
create index on feedback.class (visit_month);
create index on feedback.class (unit_id);
create index on feedback.class (service_id);

-- Question: 'score', 'comment' (value 1), 'statement:heard', 'faces:feeling'.
create table feedback.class_value (
    class_id  uuid not null references feedback.class on delete cascade,
    question  text not null,
    value     smallint not null,
    answers   integer not null check (answers > 0),
    primary key (class_id, question, value)
);

-- Grows by one with each tick; figures move with it and at no other time.
create table feedback.tick (
    only_row  boolean primary key default true check (only_row),
    number    bigint not null
);
insert into feedback.tick (number) values (1);

create view feedback.published_feedback as
select channel, score, comment, pool, unit_id, service_id, area_code, visit_month, kind, profession,
       appeared_on, questionnaire_code, questionnaire_version
from feedback.feedback
where counted;

-- Each rating by itself: which of them were given together is not told.
create view feedback.published_rating as
select f.channel, f.pool, f.unit_id, f.service_id, f.area_code, f.visit_month, f.kind, f.profession,
       f.appeared_on, f.questionnaire_code, f.questionnaire_version, r.code as rating_code,
       r.kind as rating_kind, r.value
from feedback.rating r
join feedback.feedback f on f.id = r.feedback_id
where f.counted;

-- A single answer as it may leave, with what was rated beside the score: 'feeling=3 heard=5'. The
-- published feedback stays without ratings, because comments are shown from it.
create view feedback.published_answer as
select f.channel, f.score, f.comment, f.pool, f.unit_id, f.service_id, f.area_code, f.visit_month,
       f.kind, f.profession, f.questionnaire_code, f.questionnaire_version, r.ratings
from feedback.feedback f
left join lateral (
    select string_agg(code || '=' || value, ' ' order by code) as ratings
    from feedback.rating
    where feedback_id = f.id
) r on true
where f.counted;

create view feedback.published_class as
select id, visit_month, pool, unit_id, service_id, area_code, age_band, language, kind, profession,
       messaged, delivered, answered
from feedback.class;

create view feedback.published_class_value as
select class_id, question, value, answers
from feedback.class_value;

create view feedback.published_pool_unit as
select visit_month, pool, unit_id, service_id, area_code
from feedback.pool_unit;

create view feedback.published_month as
select visit_month, smallest, released_on
from feedback.month;

create view feedback.published_tick as
select number
from feedback.tick;

-- Nobody is marked as having answered any more.
drop table invitation.answer_note;
alter table invitation.invitation drop column answered;

-- All links of a month of visits close at the end of one day, chosen with the month's first message.
create table invitation.closing_day (
    visit_month  date primary key check (extract(day from visit_month) = 1),
    closes_on    date not null
);

drop view sms.published_message;
create view sms.published_message as
select reference, state, receipt, coalesce(handed_over_at, settled_at) as sent_at
from sms.message
where state not in ('WITHDRAWN', 'EXPIRED');

-- What figures may read of the ledger: one row per encounter, no key to a person.
create view invitation.published_funnel as
select d.visit_on, d.unit_id, d.service_id, d.outcome, m.state as message_state, m.receipt
from invitation.decision d
left join invitation.invitation i
    on i.encounter_id = d.encounter_id and i.state <> 'WITHDRAWN' and d.outcome = 'INVITED'
left join sms.published_message m on m.reference = i.id;

-- Who was sent a message, one row each: what the rule of anonymity counts people by. The person is
-- a fingerprint, for telling people apart. Undelivered: known not to have arrived.
create view invitation.published_messaged as
select cast(date_trunc('month', d.visit_on) as date) as visit_month, d.unit_id, d.service_id, d.kind,
       coalesce(d.profession, 'unknown') as profession, coalesce(d.age_band, 'unknown') as age_band,
       d.language, coalesce(i.person_key, i.id) as person, i.send_on, m.sent_at, i.closes_at,
       m.receipt is not distinct from 'DELIVERED' as delivered,
       m.state = 'FAILED' or m.receipt is not distinct from 'UNDELIVERED' as undelivered
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id
join sms.published_message m on m.reference = i.id
where i.state = 'DISPATCHED' and d.outcome = 'INVITED'
  and m.state in ('SENT', 'TRIAL', 'FAILED', 'UNKNOWN');
