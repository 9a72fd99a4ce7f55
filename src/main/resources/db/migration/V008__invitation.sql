create schema invitation;
create extension if not exists btree_gist;

create table invitation.rule_set (
    version    integer generated always as identity primary key,
    from_on    date not null,
    rules      jsonb not null,
    note       text not null default '',
    created_at timestamptz not null,
    created_by text not null
);

create table invitation.message_template (
    language    text primary key check (language in ('fi', 'sv', 'en')),
    body        text not null check (body like '%{link}%'),
    changed_at  timestamptz not null
);

-- The ledger: one line for each encounter, with the background that every figure is cut by.
create table invitation.decision (
    encounter_id      uuid primary key references encounter.encounter,
    outcome           text not null,
    quarantined_until date,
    rule_set_version  integer not null references invitation.rule_set,
    decided_at        timestamptz not null,
    visit_on          date not null,
    unit_id           uuid references organization.unit,
    service_id        uuid references organization.service,
    kind              text not null,
    profession        text,
    age_band          text,
    language          text not null check (language in ('fi', 'sv', 'en')),
    constraint quarantine_has_an_end
        check ((outcome = 'QUARANTINED') = (quarantined_until is not null))
);
create index on invitation.decision (visit_on, outcome);
create index on invitation.decision (unit_id);
create index on invitation.decision (service_id);
create index on invitation.decision (rule_set_version);

create table invitation.invitation (
    id                     uuid primary key,
    encounter_id           uuid not null unique references invitation.decision,
    person_key             uuid not null,
    phone_key              uuid not null,
    state                  text not null default 'PLANNED'
                           check (state in ('PLANNED', 'DISPATCHED', 'WITHDRAWN', 'EXPIRED')),
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
    foreign key (questionnaire_code, questionnaire_version)
        references questionnaire.questionnaire,
    constraint one_contact_in_a_quarantine
        exclude using gist (person_key with =, quarantine with &&)
        where (state in ('PLANNED', 'DISPATCHED'))
);
create unique index one_message_per_number_and_day on invitation.invitation (phone_key, send_on)
    where state in ('PLANNED', 'DISPATCHED');
create index on invitation.invitation (questionnaire_code, questionnaire_version);
create index on invitation.invitation (send_after_at) where state = 'PLANNED';
create index on invitation.invitation (person_key);

-- "This link was answered", sealed, until a batch marks the invitations: nothing here pairs an
-- answer with its invitation by key, time or transaction.
create table invitation.answer_note (
    sealed    bytea not null,
    noted_on  date not null
);
