-- How often the operator has sent a message back for a reason that said nothing of it: those that
-- it has never seen are tried first.
alter table sms.message add column declines smallint not null default 0;
drop index sms.message_send_after_at_queue_no_idx;
create index on sms.message (declines, send_after_at, queue_no) where state = 'WAITING';

-- A receipt's number may be written with a prefix and then stands for one of several; and its ids
-- are certain, or guesses at the operator's way of counting.
alter table sms.early_receipt
    add column phone_keys uuid[] not null default '{}',
    add column naming text not null default 'GUESSED' check (naming in ('CERTAIN', 'GUESSED'));
update sms.early_receipt set phone_keys = array[phone_key] where phone_key is not null;
alter table sms.early_receipt drop column phone_key;

-- TRIAL: marked as sent by a gateway that sends nothing.
alter table sms.message drop constraint message_state_check;
alter table sms.message add constraint message_state_check
    check (state in ('WAITING', 'HANDED_OVER', 'SENT', 'TRIAL', 'FAILED', 'UNKNOWN', 'EXPIRED',
                     'WITHDRAWN'));

-- REFUSED: the operator did not take its message. Nobody has been contacted, so nobody is left in
-- peace for it either; the encounter stays settled.
alter table invitation.invitation drop constraint invitation_state_check;
alter table invitation.invitation add constraint invitation_state_check
    check (state in ('PLANNED', 'DISPATCHED', 'WITHDRAWN', 'EXPIRED', 'REFUSED'));

-- An answer proves that the message arrived, whatever the operator said. Figures count it so; the
-- ledger does not tell, since it would tell who has answered.
create or replace view invitation.published_funnel as
select d.visit_on, d.unit_id, d.service_id, d.kind, d.profession, d.age_band, d.language, d.outcome,
       case when i.answered and m.state is not null then 'SENT' else m.state end as message_state,
       case when i.answered and m.state is not null then 'DELIVERED' else m.receipt end as receipt
from invitation.decision d
left join invitation.invitation i
    on i.encounter_id = d.encounter_id and i.state <> 'WITHDRAWN' and d.outcome = 'INVITED'
left join sms.published_message m on m.reference = i.id;
