-- Five years of a large county: 400 units of 20 services, some far larger than others.
insert into organization.service_area (id, code, name_fi, name_sv, name_en)
select gen_random_uuid(), 'A' || i, 'Alue ' || i, 'Område ' || i, 'Area ' || i from generate_series(1, 4) i;
insert into organization.service (id, service_area_id, code, name_fi, name_sv, name_en)
select gen_random_uuid(), a.id, 'S' || i, 'Palvelu ' || i, 'Tjänst ' || i, 'Service ' || i
from generate_series(1, 20) i join organization.service_area a on a.code = 'A' || (1 + i % 4);
insert into organization.unit (id, service_id, oid, name_fi, name_sv, name_en, valid_from, rollout, live_from)
select gen_random_uuid(), s.id, '1.2.246.10.99999999.10.' || (1000 + i), 'Yksikkö ' || i, 'Enhet ' || i,
       'Unit ' || i, '2020-01-01', 'LIVE', '2020-01-01'
from generate_series(1, 400) i join organization.service s on s.code = 'S' || (1 + i % 20);
insert into organization.target (service_id, from_on, nps)
select id, '2020-01-01', 70 from organization.service where code like 'S%';

-- The bulk is loaded without the notes of its changes; see Archive.
alter table feedback.feedback disable trigger user;
do $$ declare name text; begin
    for name in select conname from pg_constraint where conrelid = 'feedback.feedback'::regclass and contype = 'f' loop
        execute format('alter table feedback.feedback drop constraint %I', name);
    end loop;
end $$;
alter table feedback.class disable trigger user;
create table bench_unit as
select row_number() over (order by u.oid) - 1 as place, u.id, u.service_id from organization.unit u
where u.oid like '1.2.246.10.99999999.10.1___';
create unique index on bench_unit (place);
insert into feedback.month (visit_month, smallest, released_on)
select month, 5, month + interval '1 month 15 days'
from generate_series(date_trunc('month', current_date - 1826), current_date, interval '1 month') month;
