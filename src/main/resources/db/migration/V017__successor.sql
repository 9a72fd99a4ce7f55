-- A closed unit that was merged into another. Only the unit says so: what was stored under it stays
-- there, so that a merge entered by mistake can be undone.
alter table organization.unit
    add column successor_id uuid references organization.unit,
    add constraint successor_is_another check (successor_id <> id);
create index on organization.unit (successor_id);
