-- No group below five is ever shown, whatever was set before.
update organization.county set smallest_group = 5 where smallest_group < 5;
alter table organization.county
    drop constraint county_smallest_group_check,
    add constraint county_smallest_group_check check (smallest_group between 5 and 100);

-- Whoever is limited to units sees the files that they handed in themselves.
alter table encounter.delivery add column sender_id uuid;
create index delivery_sender_id_idx on encounter.delivery (sender_id, received_at);

-- When the source wrote its report, if it tells: an older report never overwrites a newer one.
alter table encounter.encounter add column reported_at timestamptz;

-- A service that nobody has said what it is.
alter table invitation.decision
    drop constraint decision_outcome_check,
    add constraint decision_outcome_check check (outcome in (
        'NOT_FINISHED', 'CANCELLED', 'UNDER_AGE', 'UNKNOWN_UNIT', 'UNIT_NOT_LIVE', 'SENSITIVE_SERVICE',
        'UNKNOWN_SERVICE', 'DECEASED', 'NON_DISCLOSURE', 'NO_PERMISSION', 'OPTED_OUT', 'NO_PHONE',
        'SEVERAL_PHONES', 'NOT_MOBILE', 'TOO_OLD', 'LATER_VISIT', 'QUARANTINED', 'NOT_SAMPLED',
        'SENDING_STOPPED', 'INVITED'));
