-- An answer tells which version of which questionnaire it is to: whoever was asked something else is
-- not counted with it. The month is found by an index, as it is looked for at every tick.
create or replace view invitation.published_messaged as
select cast(date_trunc('month', cast(d.visit_on as timestamp)) as date) as visit_month, d.unit_id,
       d.service_id, d.kind, coalesce(d.profession, 'unknown') as profession,
       coalesce(d.age_band, 'unknown') as age_band, d.language,
       coalesce(i.person_key, i.id) as person, i.send_on, m.sent_at, i.closes_at,
       m.receipt is not distinct from 'DELIVERED' as delivered,
       m.state = 'FAILED' or m.receipt is not distinct from 'UNDELIVERED' as undelivered,
       i.questionnaire_code, i.questionnaire_version
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id
join sms.published_message m on m.reference = i.id
where i.state = 'DISPATCHED' and d.outcome = 'INVITED' and m.state in ('SENT', 'FAILED', 'UNKNOWN');

create index decision_invited_by_month on invitation.decision
    ((cast(date_trunc('month', cast(visit_on as timestamp)) as date)), unit_id)
    where outcome = 'INVITED';
