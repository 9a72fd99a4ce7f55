create schema organization;

-- One county per database.
create table organization.county (
    only_row               boolean primary key default true check (only_row),
    name_fi                text not null,
    name_sv                text not null,
    name_en                text not null,
    smallest_group         integer not null default 5 check (smallest_group between 1 and 100),
    sending_stopped_at     timestamptz,
    complaint_url_fi       text,
    complaint_url_sv       text,
    complaint_url_en       text,
    privacy_contact        text,
    accessibility_contact  text
);

create table organization.service_area (
    id       uuid primary key,
    code     text not null unique,
    name_fi  text not null,
    name_sv  text not null,
    name_en  text not null
);

create table organization.service (
    id               uuid primary key,
    service_area_id  uuid not null references organization.service_area,
    code             text not null unique,
    name_fi          text not null,
    name_sv          text not null,
    name_en          text not null,
    sensitive        boolean not null default false
);
create index on organization.service (service_area_id);

create table organization.unit (
    id          uuid primary key,
    service_id  uuid not null references organization.service,
    oid         text not null unique check (oid ~ '^[0-9]+(\.[0-9]+)+$'),
    name_fi     text not null,
    name_sv     text not null,
    name_en     text not null,
    valid_from  date not null,
    valid_to    date,
    rollout     text not null default 'PLANNED' check (rollout in ('PLANNED', 'LIVE', 'STOPPED')),
    live_from   date,
    constraint validity_runs_forward check (valid_to is null or valid_to >= valid_from),
    constraint live_has_a_day check (rollout <> 'LIVE' or live_from is not null)
);
create index on organization.unit (service_id);

-- A target holds from its day until the service's next target begins.
create table organization.target (
    service_id  uuid not null references organization.service,
    from_on     date not null,
    nps         integer not null check (nps between -100 and 100),
    primary key (service_id, from_on)
);

insert into organization.county (name_fi, name_sv, name_en)
values ('Hyvinvointialue', 'Välfärdsområdet', 'Wellbeing services county');

-- Asked in the statement that hands messages over, so that a stop holds from its commit on.
create view organization.published_switch as
select sending_stopped_at is not null as stopped from organization.county;
