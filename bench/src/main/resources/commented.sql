insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version, score, comment,
    unit_id, service_id, visit_month, kind, profession, appeared_on)
select gen_random_uuid(), 'LINK', 'visit', 1, floor(random() * 11)::int, bench_comment(), u.id, u.service_id,
       date_trunc('month', current_date), 'VISIT', 'nurse', current_date
from (select floor(random() * (select count(*) from bench_place))::int as unit from generate_series(1, %d)) r
join bench_place u on u.place = r.unit;
