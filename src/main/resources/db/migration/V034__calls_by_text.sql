-- The language of a customer who wants an answer is sealed with the rest of the card: of three people
-- of one day a column would tell which had another language.
alter table followup.contact_request drop column language;

-- The first of the month of the last thanks. No column leads from here to a comment; the transaction of
-- a row does until the night, when all are written anew.
update followup.worker set used_on = date_trunc('month', used_on)::date;

-- Mobile: a number for text messages, sealed. By text: those with a number get a text message as well.
alter table followup.on_call
    add column mobile bytea;
alter table followup.urgent_rule
    add column by_text boolean not null default false;

-- Calls for urgent comments leave through the outbox of text messages, at any hour and before all
-- others. They are in no figure, and when one left tells when an urgent comment was written: once
-- settled it knows the day alone, and is deleted the night after.
alter table sms.message
    add column for_staff boolean not null default false;
create index on sms.message (not_after_at) where for_staff and state = 'WAITING';
create index on sms.message (settled_at) where for_staff;

create function sms.forget_the_hour() returns trigger language plpgsql as $$
begin
    new.handed_over_at := date_trunc('day', new.handed_over_at, 'Europe/Helsinki');
    new.settled_at := date_trunc('day', new.settled_at, 'Europe/Helsinki');
    new.receipt_at := date_trunc('day', new.receipt_at, 'Europe/Helsinki');
    new.not_after_at := date_trunc('day', new.not_after_at, 'Europe/Helsinki');
    return new;
end $$;
create trigger forget_the_hour before update on sms.message
    for each row when (new.for_staff and new.settled_at is not null)
    execute function sms.forget_the_hour();
