-- Answers of people whom nobody invited have ids by lot from now on: those that had ids made of a
-- form's number or of a tablet's own get others. Comments that are still to be read are noted again.
update feedback.feedback set id = gen_random_uuid() where channel not in ('LINK', 'REPLY');

insert into insight.unread
select id from feedback.feedback f
where comment is not null and channel not in ('LINK', 'REPLY')
  and not exists (select from insight.reading r where r.feedback_id = f.id);

-- A comment that goes from its unit into a pool forgets what would still tell the unit: by whom it
-- was read, in whose meeting it was, who was done with it. That somebody looked, and on which day, is
-- kept, so that it goes on counting how long comments wait; who looked at an urgent one is kept, too.
create function insight.forget_who_looked() returns trigger language plpgsql as $$
declare
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    looked timestamptz;
begin
    select date_trunc('day', min(read_at), 'Europe/Helsinki') into looked
    from insight.read_mark where reading_id = new.id;
    delete from insight.read_mark where reading_id = new.id;
    delete from insight.judgement where reading_id = new.id;
    update insight.quote set chosen_by = '' where reading_id = new.id;
    if looked is not null then
        insert into insight.read_mark (reading_id, staff_id, read_at)
        values (new.id, nobody, looked);
    end if;
    return null;
end $$;

create trigger insight_forget_who_looked after update on insight.reading
    for each row when (old.pool is null and new.pool is not null)
    execute function insight.forget_who_looked();

-- What somebody has in hand stays their task, with all that is noted of it.
create function followup.forget_where() returns trigger language plpgsql as $$
declare
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
begin
    delete from followup.meeting_comment where reading_id = new.id;
    update followup.improvement_comment set reading_id = null where reading_id = new.id;
    update followup.thanked
    set thanked_by = '', thanked_on = cast(new.visit_month + interval '1 month - 1 day' as date)
    where reading_id = new.id;
    delete from followup.item_change
    where reading_id = new.id
      and not exists (
          select from followup.item where reading_id = new.id and state = 'in-hand');
    update followup.item
    set assignee_id = null, assignee = null, changed_by_id = nobody, changed_by = '',
        changed_at = date_trunc('day', changed_at, 'Europe/Helsinki'),
        taken_at = date_trunc('day', taken_at, 'Europe/Helsinki'),
        done_at = date_trunc('day', done_at, 'Europe/Helsinki')
    where reading_id = new.id and state <> 'in-hand';
    return null;
end $$;

create trigger followup_forget_where after update on insight.reading
    for each row when (old.pool is null and new.pool is not null)
    execute function followup.forget_where();
