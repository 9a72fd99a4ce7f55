-- Comments of five years that have been read: one in ten about the twenty units of one supervisor, who has read
-- most of the older ones. Seven in ten are done, three in a hundred in hand.
create table if not exists bench_sentence (place integer primary key, text text not null);
create table bench_new as
select gen_random_uuid() as answer, gen_random_uuid() as id, r.day, u.id as unit_id, u.service_id,
       floor(r.score * 11)::int as score, (select text from bench_sentence b where b.place = floor(r.words * 200)::int) as comment,
       (array['{waiting-}', '{encounter+}', '{waiting-,encounter+}', '{digital~}', '{competence+,information-}', '{}'])[1 + floor(r.theme * 6)::int]::text[] as themes,
       (array['neg', 'pos', 'mixed', 'neutral'])[1 + floor(r.theme * 4)::int] as attitude,
       case when r.urgent < 0.01 then 'medication' else 'none' end as urgent, r.done, r.read, r.mine
from (select random() as score, random() as words, random() as theme, random() as urgent, random() as done, random() as read,
             random() < 0.1 as mine, random() as unit, current_date - floor(random() * 1825)::int as day
      from generate_series(1, %d)) r
join bench_unit u on u.place = case when r.mine then 20 * floor(r.unit * 20)::int + 7
                                    else floor(r.unit * 399)::int + (floor(r.unit * 399)::int % 20 = 7)::int end;
insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version, score, comment, unit_id, service_id, visit_month,
    kind, profession, appeared_on)
select answer, 'LINK', 'visit', 1, score, comment, unit_id, service_id, date_trunc('month', day), 'VISIT', 'nurse', day
from bench_new order by day;
insert into feedback.told_comment select answer, comment, attitude from bench_new;
insert into insight.reading (id, feedback_id, version, is_read, language, attitude_text, attitude, disagrees, words, length, urgency,
    urgency_score, urgent, urgent_seen, themes, score, place, unit_id, service_id, visit_month, kind, profession, appeared_on, counted)
select id, answer, '0', true, 'fi', attitude, attitude, false, '', length(comment), urgent, 0.5, urgent, day < current_date - 3, themes, score,
       unit_id::text, unit_id, service_id, date_trunc('month', day), 'VISIT', 'nurse', day, true
from bench_new order by day;
insert into insight.read_mark (reading_id, staff_id, read_at)
select id, '00000000-0000-0000-0000-00000000be5c', day + interval '1 day' + read * interval '20 days'
from bench_new where day < current_date - 14 and read < 0.8;
insert into followup.item (reading_id, version, state, assignee_id, assignee, due_on, note, reason, taken_at, done_at, changed_at,
    changed_by_id, changed_by)
select id, 2, case when done < 0.7 then 'done' else 'in-hand' end, '00000000-0000-0000-0000-00000000be5c', 'Bench',
       case when done >= 0.7 then day + 20 end, '', case when done < 0.7 then 'team' end, day + done * interval '30 days',
       case when done < 0.7 then day + done * interval '40 days' end, day + done * interval '40 days',
       '00000000-0000-0000-0000-00000000be5c', 'Bench'
from bench_new where day < current_date - 40 and done < 0.73 or day < current_date - 7 and done < 0.2;
drop table bench_new;
