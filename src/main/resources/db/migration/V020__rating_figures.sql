-- What was rated is counted in the daily figures too: its background's question is 'statement:' or 'faces:' and
-- the code, its value 1 to 5. Whoever rates touches the answer, which notes its day; these note it also when a
-- rating is put right by hand. When an answer is deleted, it notes its day itself.
create function insight.note_ratings() returns trigger language plpgsql as $$
begin
    insert into insight.changed_answer
    select distinct f.visit_on, f.unit_id
    from changed c
    join feedback.feedback f on f.id = c.feedback_id;
    return null;
end $$;

create trigger figures_note_insert after insert on feedback.rating
    referencing new table as changed for each statement execute function insight.note_ratings();
create trigger figures_note_before after update on feedback.rating
    referencing old table as changed for each statement execute function insight.note_ratings();
create trigger figures_note_after after update on feedback.rating
    referencing new table as changed for each statement execute function insight.note_ratings();
create trigger figures_note_delete after delete on feedback.rating
    referencing old table as changed for each statement execute function insight.note_ratings();

-- What was rated before this: the next run computes everything.
delete from insight.computed;
