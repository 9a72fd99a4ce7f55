-- Twice as many people were sent a message as answered by link: in groups of five and more with an age
-- band, a language, a kind and a profession, else with the first two, else with neither.
truncate feedback.class_value, feedback.class;
drop table if exists bench_group;
create table bench_group as
select visit_month, unit_id, service_id, score, count(*) as n, count(comment) as comments,
       case when few then null else kind end as kind, case when few then null else profession end as profession,
       case when fewer then null else age_band end as age_band, case when fewer then null else language end as language
from (select *, few and count(*) filter (where few) over (partition by visit_month, unit_id, age_band, language) < 3 as fewer
      from (select *, count(*) over (partition by visit_month, unit_id, age_band, language, kind, profession) < 3 as few
            from (select visit_month, unit_id, service_id, score, comment, kind, profession,
                         (array['18-29', '30-39', '40-49', '50-64', '65-74', '75-84', '85+'])
                             [1 + floor(7 * random())::int] as age_band,
                         case when random() < 0.85 then 'fi' when random() < 0.8 then 'sv' else 'en' end as language
                  from feedback.feedback where channel = 'LINK') a) b) c
group by 1, 2, 3, 4, 7, 8, 9, 10;
insert into feedback.class (id, visit_month, unit_id, service_id, age_band, language, kind, profession,
    messaged, delivered, answered)
select md5(row(visit_month, unit_id, service_id, age_band, language, kind, profession)::text)::uuid,
       visit_month, unit_id, service_id, age_band, language, kind, profession,
       2 * sum(n), 2 * sum(n) - sum(n) / 9, sum(n)
from bench_group group by 2, 3, 4, 5, 6, 7, 8;
insert into feedback.class_value (class_id, question, value, answers)
select md5(row(visit_month, unit_id, service_id, age_band, language, kind, profession)::text)::uuid, 'score', score, n
from bench_group
union all
select md5(row(visit_month, unit_id, service_id, age_band, language, kind, profession)::text)::uuid, 'comment', 1,
       sum(comments)
from bench_group group by 1 having sum(comments) > 0;
drop table bench_group;
