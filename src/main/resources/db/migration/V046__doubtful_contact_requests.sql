-- A form that is hardly a person's may ask for an answer all the same. Its request is listed apart until
-- somebody has taken it; nothing is dropped, as a rule may be wrong.
alter table followup.contact_request add column doubtful boolean not null default false;
