-- An answer tells whether it came by a link or by a reply, and one by a link may tell more than a reply
-- can: whoever was asked in the other way is not counted with it. Of messages that have been sent it is
-- known where the conversation still is.
alter table invitation.invitation add column by_reply boolean not null default false;

update invitation.invitation i set by_reply = true
from channel.conversation c
where i.state = 'DISPATCHED'
  and (c.token_hash = i.token_hash
       or (c.token_hash is null and c.phone_key = i.phone_key
           and i.send_on between cast(c.closes_at as date) - 8 and cast(c.closes_at as date)));

create or replace view invitation.published_messaged as
select cast(date_trunc('month', cast(d.visit_on as timestamp)) as date) as visit_month, d.unit_id,
       d.service_id, d.kind, coalesce(d.profession, 'unknown') as profession,
       coalesce(d.age_band, 'unknown') as age_band, d.language,
       coalesce(i.person_key, i.id) as person, i.send_on, m.sent_at, i.closes_at,
       m.receipt is not distinct from 'DELIVERED' as delivered,
       m.state = 'FAILED' or m.receipt is not distinct from 'UNDELIVERED' as undelivered,
       i.questionnaire_code, i.questionnaire_version, i.by_reply
from invitation.invitation i
join invitation.decision d on d.encounter_id = i.encounter_id
join sms.published_message m on m.reference = i.id
where i.state = 'DISPATCHED' and d.outcome = 'INVITED' and m.state in ('SENT', 'FAILED', 'UNKNOWN');
