-- What nobody was invited to say and is hardly a person's, or came in a burst, is left out of the
-- figures; its words are read and listed all the same, as staff judge better than a rule. Of answers
-- to messages those that nothing may be told of stay untold.
create or replace view feedback.published_comment as
select id, comment, score, feedback.place(pool, unit_id, service_id, area_code) as place, pool,
       unit_id, service_id, area_code, visit_month, kind, profession, appeared_on,
       counted or channel not in ('LINK', 'REPLY') as counted
from feedback.feedback
where comment is not null;

create or replace function insight.follow_answer() returns trigger language plpgsql as $$
begin
    update insight.reading
    set place = feedback.place(new.pool, new.unit_id, new.service_id, new.area_code),
        pool = new.pool, unit_id = new.unit_id, service_id = new.service_id,
        area_code = new.area_code, kind = new.kind, profession = new.profession,
        counted = new.counted or new.channel not in ('LINK', 'REPLY')
    where feedback_id = new.id;
    return null;
end $$;

update insight.reading r set counted = true
from feedback.feedback f
where f.id = r.feedback_id and not r.counted and f.channel not in ('LINK', 'REPLY');
