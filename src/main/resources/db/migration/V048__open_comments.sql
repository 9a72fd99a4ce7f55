-- The counted comments with which nobody is done: an inbox looks them up and counts them here, however
-- many lie done behind them. What it looks for is its comment's, and follows it.
create table followup.open_comment (
    reading_id uuid primary key references insight.reading (id)
        on update cascade on delete cascade,
    place text not null,
    appeared_on date not null,
    service_id uuid,
    is_read boolean not null,
    attitude text not null,
    themes text[] not null,
    urgent text not null
);
create index on followup.open_comment (place, appeared_on desc, reading_id);
create index on followup.open_comment (appeared_on desc, reading_id);
create index on followup.open_comment (place, appeared_on desc, reading_id) where urgent <> 'none';

create function followup.open_comments() returns trigger language plpgsql as $$
begin
    insert into followup.open_comment
        (reading_id, place, appeared_on, service_id, is_read, attitude, themes, urgent)
    select id, place, appeared_on, service_id, is_read, attitude, themes, urgent
    from added where counted
    on conflict do nothing;
    return null;
end $$;

create trigger followup_open_comments after insert on insight.reading
    referencing new table as added
    for each statement execute function followup.open_comments();

-- Whoever changes an item and whoever changes its comment wait for each other: for the row of the item,
-- or for the comment, which an item holds while it is added.
create function followup.open_or_close(reading uuid) returns void language sql as $$
    delete from followup.open_comment where reading_id = reading;
    insert into followup.open_comment
        (reading_id, place, appeared_on, service_id, is_read, attitude, themes, urgent)
    select id, place, appeared_on, service_id, is_read, attitude, themes, urgent
    from insight.reading r
    where id = reading and counted
      and not exists (select from followup.item where reading_id = r.id and state = 'done');
$$;

create function followup.follow_item() returns trigger language plpgsql as $$
begin
    perform followup.open_or_close(coalesce(new.reading_id, old.reading_id));
    return null;
end $$;

create trigger followup_follow_item after insert or delete or update of state on followup.item
    for each row execute function followup.follow_item();

create or replace function followup.follow_reading() returns trigger language plpgsql as $$
begin
    update followup.item
    set place = case when new.counted then new.place end, appeared_on = new.appeared_on
    where reading_id = new.id;
    perform followup.open_or_close(new.id);
    return null;
end $$;

drop trigger followup_follow_reading on insight.reading;
create trigger followup_follow_reading after update on insight.reading
    for each row when (
        (old.place, old.counted, old.appeared_on, old.service_id,
         old.is_read, old.attitude, old.themes, old.urgent) is distinct from
        (new.place, new.counted, new.appeared_on, new.service_id,
         new.is_read, new.attitude, new.themes, new.urgent))
    execute function followup.follow_reading();

insert into followup.open_comment
    (reading_id, place, appeared_on, service_id, is_read, attitude, themes, urgent)
select id, place, appeared_on, service_id, is_read, attitude, themes, urgent
from insight.reading r
where counted
  and not exists (select from followup.item where reading_id = r.id and state = 'done');
