-- What the ways to answer keep for themselves: devices, forms, keys.
create schema channel;

alter table feedback.feedback drop constraint feedback_channel_check1;
alter table feedback.feedback add constraint feedback_channel_check
    check (channel in ('LINK', 'REPLY', 'KIOSK', 'WEB', 'PAPER', 'STAFF', 'EMBED'));

-- Of one of many and several of many the value is the option's number; of several each is a row.
alter table feedback.rating drop constraint rating_kind_check1;
alter table feedback.rating drop constraint value_is_on_the_scale;
alter table feedback.rating drop constraint rating_pkey1;
alter table feedback.rating add constraint rating_kind_check
    check (kind in ('STATEMENT', 'FACES', 'YES_NO', 'ONE_OF', 'SEVERAL_OF'));
alter table feedback.rating add constraint value_is_on_the_scale
    check (value between 1 and
           case kind when 'STATEMENT' then 5 when 'FACES' then 4 when 'YES_NO' then 2 else 99 end);
alter table feedback.rating add primary key (feedback_id, code, value);

-- Looked through when a month is over, for units with few answers by a channel.
create index feedback_uninvited on feedback.feedback (visit_month, unit_id, channel)
    where pool is null and channel not in ('LINK', 'REPLY');
