-- Links no longer close so many days after their message, but all links about a month of visits at
-- the end of one day of the next month, in Helsinki.
update invitation.rule_set
set rules = (rules - 'link-days') || '{"links-close-day": 15}'
where rules -> 'link-days' is not null;

insert into invitation.closing_day (visit_month, closes_on)
select distinct cast(date_trunc('month', d.visit_on) as date),
       cast(date_trunc('month', d.visit_on) + interval '1 month 14 days' as date)
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id
where i.state = 'DISPATCHED';

-- A link that has closed stays closed.
update invitation.invitation i
set closes_at = cast(c.closes_on + 1 as timestamp) at time zone 'Europe/Helsinki'
from invitation.decision d
join invitation.closing_day c on c.visit_month = cast(date_trunc('month', d.visit_on) as date)
where d.encounter_id = i.encounter_id and i.state = 'DISPATCHED' and i.closes_at > now();

-- The last day on which links about a month's visits are open.
create view invitation.published_closing_day as
select visit_month, closes_on
from invitation.closing_day;

-- Who is asked in a trial is sent nothing, cannot answer and hides nobody: not counted.
create or replace view invitation.published_messaged as
select cast(date_trunc('month', d.visit_on) as date) as visit_month, d.unit_id, d.service_id, d.kind,
       coalesce(d.profession, 'unknown') as profession, coalesce(d.age_band, 'unknown') as age_band,
       d.language, coalesce(i.person_key, i.id) as person, i.send_on, m.sent_at, i.closes_at,
       m.receipt is not distinct from 'DELIVERED' as delivered,
       m.state = 'FAILED' or m.receipt is not distinct from 'UNDELIVERED' as undelivered
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id
join sms.published_message m on m.reference = i.id
where i.state = 'DISPATCHED' and d.outcome = 'INVITED' and m.state in ('SENT', 'FAILED', 'UNKNOWN');
