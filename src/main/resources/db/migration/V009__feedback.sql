create schema feedback;

-- The store of answers. It holds no time of day and nothing that leads to a person.
create table feedback.feedback (
    id                     uuid primary key,
    channel                text not null
                           check (channel in ('LINK', 'REPLY', 'KIOSK', 'WEB', 'PAPER', 'STAFF')),
    questionnaire_code     text not null,
    questionnaire_version  integer not null,
    score                  smallint not null check (score between 0 and 10),
    comment                text check (length(comment) <= 4000),
    answer_language        text not null check (answer_language in ('fi', 'sv', 'en')),
    unit_id                uuid references organization.unit,
    service_id             uuid references organization.service,
    kind                   text not null,
    profession             text,
    age_band               text,
    language               text not null check (language in ('fi', 'sv', 'en')),
    visit_on               date not null,
    given_on               date not null,
    foreign key (questionnaire_code, questionnaire_version)
        references questionnaire.questionnaire
);
create index on feedback.feedback (visit_on);
create index on feedback.feedback (unit_id, visit_on);
create index on feedback.feedback (service_id);
create index on feedback.feedback (questionnaire_code, questionnaire_version);
create index on feedback.feedback (given_on) where comment is not null;

-- What a customer rated beside the score. The question itself is in the questionnaire's package.
create table feedback.rating (
    feedback_id  uuid not null references feedback.feedback on delete cascade,
    code         text not null,
    kind         text not null check (kind in ('STATEMENT', 'FACES')),
    value        smallint not null,
    primary key (feedback_id, code),
    constraint value_is_on_the_scale
        check (value between 1 and 5 and (kind = 'STATEMENT' or value <= 4))
);

create view feedback.published_feedback as
select channel, score, comment, answer_language, unit_id, service_id, kind, profession, age_band,
       language, visit_on, given_on, questionnaire_code, questionnaire_version
from feedback.feedback;

-- Each rating by itself: which of them were given together is not told.
create view feedback.published_rating as
select f.channel, f.unit_id, f.service_id, f.kind, f.profession, f.age_band, f.language,
       f.visit_on, f.questionnaire_code, f.questionnaire_version, r.code as rating_code,
       r.kind as rating_kind, r.value
from feedback.rating r
join feedback.feedback f on f.id = r.feedback_id;

-- A single answer as it may leave, with what was rated beside the score: 'feeling=3 heard=5'. The
-- published feedback stays without ratings, because comments are shown from it.
create view feedback.published_answer as
select f.channel, f.score, f.comment, f.answer_language, f.unit_id, f.service_id, f.kind,
       f.profession, f.age_band, f.language, f.visit_on, f.given_on, f.questionnaire_code,
       f.questionnaire_version, r.ratings
from feedback.feedback f
left join lateral (
    select string_agg(code || '=' || value, ' ' order by code) as ratings
    from feedback.rating
    where feedback_id = f.id
) r on true;
