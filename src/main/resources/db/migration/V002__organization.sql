create schema organization;

create function organization.ascending(numbers integer[]) returns boolean language sql immutable
return (
    select coalesce(bool_and(n.later > n.number), true)
    from (select number, lead(number) over (order by place) as later
          from unnest(numbers) with ordinality as u (number, place)) n
    where n.later is not null
);

-- One county per database. No group below five is ever shown. The age bands are the youngest age of
-- each after the first, which begins at 0.
create table organization.county (
    only_row               boolean primary key default true check (only_row),
    name_fi                text not null,
    name_sv                text not null,
    name_en                text not null,
    smallest_group         integer not null default 5 check (smallest_group between 5 and 100),
    sending_stopped_at     timestamptz,
    complaint_url_fi       text,
    complaint_url_sv       text,
    complaint_url_en       text,
    privacy_contact        text,
    accessibility_contact  text,
    age_bands              integer[] not null default '{18,30,40,50,65,75,85}',
    constraint age_bands_are_few check (cardinality(age_bands) between 1 and 12),
    constraint age_bands_are_ages check (array_position(age_bands, null) is null
        and 1 <= all (age_bands) and 120 >= all (age_bands)),
    constraint age_bands_ascend check (organization.ascending(age_bands))
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

-- A closed unit that was merged into another has a successor. Only the unit says so: what was
-- stored under it stays there, so that a merge entered by mistake can be undone.
create table organization.unit (
    id            uuid primary key,
    service_id    uuid not null references organization.service,
    oid           text not null unique check (oid ~ '^[0-9]+(\.[0-9]+)+$'),
    name_fi       text not null,
    name_sv       text not null,
    name_en       text not null,
    valid_from    date not null,
    valid_to      date,
    rollout       text not null default 'PLANNED' check (rollout in ('PLANNED', 'LIVE', 'STOPPED')),
    live_from     date,
    successor_id  uuid references organization.unit,
    constraint validity_runs_forward check (valid_to is null or valid_to >= valid_from),
    constraint live_has_a_day check (rollout <> 'LIVE' or live_from is not null),
    constraint successor_is_another check (successor_id <> id)
);
create index on organization.unit (service_id);
create index on organization.unit (successor_id);

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

-- What figures are compared with.
create view organization.published_target as
select service_id, from_on, nps
from organization.target;

-- Which area a service belongs to.
create view organization.published_service as
select s.id as service_id, a.code as area_code
from organization.service s
join organization.service_area a on a.id = s.service_area_id;
