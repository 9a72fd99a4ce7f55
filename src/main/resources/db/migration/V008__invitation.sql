create schema invitation;
create extension if not exists btree_gist;

-- Never changed: who wants other rules adds a version. The version with the latest beginning
-- that is not in the future is in force; of two that begin on one day, the newer.
create table invitation.rule_set (
    version    integer generated always as identity primary key,
    from_on    date not null,
    rules      jsonb not null,
    note       text not null default '',
    created_at timestamptz not null,
    created_by text not null
);
create index on invitation.rule_set (from_on, version);

insert into invitation.rule_set (from_on, rules, note, created_at, created_by)
values ('2000-01-01',
        '{"minimum-age": 18,
          "permission": "nearly-all",
          "quarantine-days": 30,
          "delay": "next-day",
          "window": {"from": "12:00", "to": "18:00"},
          "weekdays": ["mon", "tue", "wed", "thu", "fri", "sat"],
          "holidays": "no",
          "late-days": 2,
          "oldest-visit-days": 7,
          "languages": {"first": ["sv", "en"], "fallback": "fi"},
          "blocks": ["several-phones", "non-disclosure", "deceased", "sensitive-services"],
          "sampling-percent": 100,
          "several-visits": "last",
          "link-days": 30,
          "form": "link",
          "reminder": "none"}',
        '', now(), 'Kaiku');

-- {county} becomes the county's name, {link} the link, {stop} how to refuse, which depends on
-- whether the sender can be replied to. Each fits one part of an SMS with a county's name of 31
-- characters and a public address of 40. Changed by nobody: the text that Kaiku came with.
create table invitation.message_template (
    language    text primary key check (language in ('fi', 'sv', 'en')),
    body        text not null check (body like '%{link}%'),
    changed_at  timestamptz not null,
    changed_by  text
);

insert into invitation.message_template (language, body, changed_at)
values ('fi', '{county}: Sujuiko asiointi? Vastaa nimettömästi: {link} {stop}', now()),
       ('sv', '{county}: Hur gick det hos oss? Svara anonymt: {link} {stop}', now()),
       ('en', '{county}: How did we do? Answer anonymously: {link} {stop}', now());

-- The ledger: one line for each encounter, with the background that every figure is cut by.
-- UNKNOWN_SERVICE: nobody has said what the service is that the source names.
create table invitation.decision (
    encounter_id      uuid primary key references encounter.encounter,
    source            text not null,
    source_id         text not null,
    outcome           text not null
                      check (outcome in ('NOT_FINISHED', 'CANCELLED', 'UNDER_AGE', 'UNKNOWN_UNIT',
                                         'UNIT_NOT_LIVE', 'SENSITIVE_SERVICE',
                                         'UNKNOWN_SERVICE', 'DECEASED', 'NON_DISCLOSURE',
                                         'NO_PERMISSION', 'OPTED_OUT', 'NO_PHONE',
                                         'SEVERAL_PHONES', 'NOT_MOBILE', 'TOO_OLD', 'LATER_VISIT',
                                         'QUARANTINED', 'NOT_SAMPLED', 'SENDING_STOPPED',
                                         'INVITED')),
    quarantined_until date,
    rule_set_version  integer not null references invitation.rule_set,
    decided_at        timestamptz not null,
    visit_on          date not null,
    unit_id           uuid references organization.unit,
    service_id        uuid references organization.service,
    kind              text not null check (kind in ('VISIT', 'PHONE', 'DIGITAL', 'HOME')),
    profession        text,
    age_band          text,
    language          text not null check (language in ('fi', 'sv', 'en')),
    constraint quarantine_has_an_end
        check ((outcome = 'QUARANTINED') = (quarantined_until is not null))
);
create index on invitation.decision (visit_on, outcome);
create index on invitation.decision (source_id);
create index on invitation.decision (unit_id, visit_on);
create index on invitation.decision (service_id);
create index on invitation.decision (rule_set_version);

-- Keys and number are forgotten when nobody needs them any more; the row stays for the figures.
-- REFUSED: the operator did not take its message. Nobody has been contacted, so nobody is left in
-- peace for it either; the encounter stays settled.
create table invitation.invitation (
    id                     uuid primary key,
    encounter_id           uuid not null references invitation.decision,
    person_key             uuid,
    phone_key              uuid,
    phone_sealed           bytea,
    visit_at               timestamptz not null,
    state                  text not null default 'PLANNED'
                           check (state in ('PLANNED', 'DISPATCHED', 'WITHDRAWN', 'EXPIRED',
                                            'REFUSED')),
    send_on                date not null,
    send_after_at          timestamptz not null,
    not_after_at           timestamptz not null,
    quarantine             daterange not null,
    token_hash             bytea unique,
    closes_at              timestamptz,
    questionnaire_code     text,
    questionnaire_version  integer,
    answered               boolean not null default false,
    constraint a_dispatched_one_has_a_link check (state <> 'DISPATCHED' or token_hash is not null),
    constraint a_planned_one_has_a_number
        check (state <> 'PLANNED'
               or (person_key is not null and phone_key is not null and phone_sealed is not null)),
    foreign key (questionnaire_code, questionnaire_version)
        references questionnaire.questionnaire,
    constraint one_contact_in_a_quarantine
        exclude using gist (person_key with =, quarantine with &&)
        where (state in ('PLANNED', 'DISPATCHED'))
);
create unique index one_invitation_per_encounter on invitation.invitation (encounter_id)
    where state <> 'WITHDRAWN';
create unique index one_message_per_number_and_day on invitation.invitation (phone_key, send_on)
    where state in ('PLANNED', 'DISPATCHED');
create index on invitation.invitation (encounter_id);
create index on invitation.invitation (person_key) where state in ('PLANNED', 'DISPATCHED');
create index on invitation.invitation (questionnaire_code, questionnaire_version);
create index on invitation.invitation (send_after_at) where state = 'PLANNED';
create index on invitation.invitation (send_on) where phone_sealed is not null;

-- "This link was answered", sealed, until a batch marks the invitations: nothing here pairs an
-- answer with its invitation by key, time or transaction.
create table invitation.answer_note (
    sealed    bytea not null,
    noted_on  date not null
);

-- What figures may read of the ledger: one row per encounter, no key to a person. An answer proves
-- that the message arrived, whatever the operator said. Figures count it so; the ledger does not
-- tell, since it would tell who has answered.
create view invitation.published_funnel as
select d.visit_on, d.unit_id, d.service_id, d.kind, d.profession, d.age_band, d.language, d.outcome,
       case when i.answered and m.state is not null then 'SENT' else m.state end as message_state,
       case when i.answered and m.state is not null then 'DELIVERED' else m.receipt end as receipt
from invitation.decision d
left join invitation.invitation i
    on i.encounter_id = d.encounter_id and i.state <> 'WITHDRAWN' and d.outcome = 'INVITED'
left join sms.published_message m on m.reference = i.id;

create view invitation.published_invitation as
select i.id as invitation_id, d.visit_on, d.unit_id
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id;

-- From which day on which version of the rules has chosen whom to ask; insight marks the changes.
create view invitation.published_rule_set as
select version, from_on
from invitation.rule_set;
