-- Customers who want an answer. Nothing leads to their feedback: the key is a fingerprint that nobody
-- makes without the county's key, and is forgotten with the link; there is a day and no time; rows are
-- written anew in random order every ten minutes. Sealed: phone, e-mail and words.
create table followup.contact_request (
    id           uuid primary key default gen_random_uuid(),
    answer_key   uuid unique,
    unit_id      uuid not null references organization.unit,
    service_id   uuid not null references organization.service,
    language     text not null check (language in ('fi', 'sv', 'en')),
    received_on  date not null,
    due_on       date not null,
    changed_on   date,
    sealed       bytea not null,
    urgent       boolean not null,
    announced    boolean not null default false,
    state        text not null check (state in ('NEW', 'IN_HAND', 'ANSWERED', 'CLOSED')),
    handler_id   uuid,
    handler      text,
    reminded     text not null default 'NO' check (reminded in ('NO', 'NEAR', 'OVERDUE')),
    closed_on    date,
    constraint closed_on_a_day check ((state = 'CLOSED') = (closed_on is not null)),
    constraint handled_by_somebody check ((handler_id is null) = (handler is null))
);
create index on followup.contact_request (unit_id);
create index on followup.contact_request (service_id);
create index on followup.contact_request (due_on, id) where state in ('NEW', 'IN_HAND');
create index on followup.contact_request (received_on);
create index on followup.contact_request (closed_on) where closed_on is not null;

-- What staff have done about one; their notes are sealed.
create table followup.contact_step (
    request_id  uuid not null references followup.contact_request on delete cascade,
    number      integer not null,
    kind        text not null,
    made_on     date not null,
    staff_id    uuid not null,
    made_by     text not null,
    note        bytea,
    primary key (request_id, number)
);

-- What the county has set on its page; without a row what kaiku.yml says.
create table followup.contact_terms (
    single       boolean primary key default true check (single),
    offered      boolean not null,
    answer_days  integer not null check (answer_days between 1 and 30),
    remind_days  integer not null check (remind_days between 0 and 10),
    erase_days   integer not null check (erase_days between 1 and 730),
    sign_in_url  text not null
);
