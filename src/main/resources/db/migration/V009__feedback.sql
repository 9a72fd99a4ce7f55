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
create index on feedback.feedback (unit_id);
create index on feedback.feedback (service_id);
create index on feedback.feedback (questionnaire_code, questionnaire_version);
create index on feedback.feedback (given_on) where comment is not null;

create view feedback.published_feedback as
select channel, score, comment, answer_language, unit_id, service_id, kind, profession, age_band,
       language, visit_on, given_on, questionnaire_code, questionnaire_version
from feedback.feedback;
