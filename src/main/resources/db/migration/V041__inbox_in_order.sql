-- Where and when the comment of an item appeared: looked up here, tasks in hand are found, counted and
-- put in order without looking at the comments, of which there are a hundred times as many. Without a
-- place while the comment is not counted. Both are the comment's own, and follow it.
alter table followup.item
    add column place text,
    add column appeared_on date;

create function followup.place_item() returns trigger language plpgsql as $$
begin
    select case when counted then place end, appeared_on
    into new.place, new.appeared_on
    from insight.reading
    where id = new.reading_id
    for share;
    return new;
end $$;

create trigger followup_place_item before insert on followup.item
    for each row execute function followup.place_item();

create function followup.follow_reading() returns trigger language plpgsql as $$
begin
    update followup.item
    set place = case when new.counted then new.place end, appeared_on = new.appeared_on
    where reading_id = new.id;
    return null;
end $$;

create trigger followup_follow_reading after update on insight.reading
    for each row when (
        (old.place, old.counted, old.appeared_on) is distinct from
        (new.place, new.counted, new.appeared_on))
    execute function followup.follow_reading();

update followup.item i
set place = case when r.counted then r.place end, appeared_on = r.appeared_on
from insight.reading r
where r.id = i.reading_id;

drop index followup.item_due_on_idx;
create index on followup.item (appeared_on desc, reading_id) include (place, assignee_id, due_on)
    where state = 'in-hand';
create index on followup.item (place, appeared_on desc, reading_id) include (assignee_id, due_on)
    where state = 'in-hand';

create index on insight.reading (place, appeared_on desc, id) where urgent <> 'none';
