-- What insight may read of the ledger: one row per encounter, no key to a person.
create view invitation.published_funnel as
select d.visit_on, d.unit_id, d.service_id, d.kind, d.profession, d.age_band, d.language, d.outcome,
       m.state as message_state, m.receipt
from invitation.decision d
left join invitation.invitation i
    on i.encounter_id = d.encounter_id and i.state <> 'WITHDRAWN' and d.outcome = 'INVITED'
left join sms.published_message m on m.reference = i.id;
