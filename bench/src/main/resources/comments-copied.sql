-- The comments that have been read, over and over again on other days of five years.
create table bench_copy_of as
select r.id as old, r.feedback_id as old_answer, gen_random_uuid() as id, gen_random_uuid() as answer,
       current_date - floor(random() * 1825)::int as day
from insight.reading r, generate_series(1, %d);
insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version, score, comment,
    unit_id, service_id, visit_month, kind, profession, appeared_on)
select c.answer, channel, questionnaire_code, questionnaire_version, score, comment, unit_id, service_id,
       date_trunc('month', c.day), kind, profession, c.day
from bench_copy_of c join feedback.feedback f on f.id = c.old_answer order by c.day;
truncate insight.unread;
insert into feedback.told_comment
select c.answer, masked, attitude from bench_copy_of c join feedback.told_comment t on t.feedback_id = c.old_answer;
insert into feedback.theme
select c.answer, theme, sign from bench_copy_of c join feedback.theme t on t.feedback_id = c.old_answer;
insert into insight.reading (id, feedback_id, appeared_on, visit_month, urgent_seen, version, is_read, language, attitude_text, attitude, disagrees, words, length, urgency, urgency_score,
    urgency_from, urgency_to, urgent, themes, corrected, score, place, pool, unit_id, service_id, area_code, kind,
    profession, counted)
select c.id, c.answer, c.day, date_trunc('month', c.day), true, r.version, is_read, language, attitude_text, attitude, disagrees, words, length, urgency, urgency_score,
    urgency_from, urgency_to, urgent, themes, corrected, score, place, pool, unit_id, service_id, area_code, kind,
    profession, counted
from bench_copy_of c join insight.reading r on r.id = c.old order by c.day;
insert into insight.reading_theme
select c.id, theme, sign, span_from, span_to from bench_copy_of c join insight.reading_theme t on t.reading_id = c.old;
drop table bench_copy_of;
vacuum (analyze) insight.reading;
