insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version, score, comment,
    unit_id, service_id, visit_month, kind, profession, appeared_on)
select gen_random_uuid(),
       case when r.channel < 0.8 then 'LINK' when r.channel < 0.95 then 'KIOSK' else 'WEB' end,
       'visit', 1,
       case when r.score < 0.63 then 9 + (r.score * 1000)::int % 2 when r.score < 0.80 then 7 + (r.score * 1000)::int % 2
            else (r.score * 1000)::int % 7 end,
       case when r.comment < 0.2 then 'Kaikki sujui hyvin, kiitos.' end,
       u.id, u.service_id, date_trunc('month', r.day),
       case when r.kind < 0.8 then 'VISIT' when r.kind < 0.9 then 'PHONE' when r.kind < 0.97 then 'DIGITAL' end,
       case when r.profession < 0.5 then 'nurse' when r.profession < 0.8 then 'doctor' when r.profession < 0.9 then 'dentist'
            when r.profession < 0.95 then 'therapist' when r.profession < 0.98 then 'unknown' end,
       r.day + 1 + floor(6 * r.late)::int
from (select random() as channel, random() as score, random() as comment, random() as kind,
             random() as profession, random() as unit, random() as late,
             current_date - 1 - floor(random() * 1825)::int as day
      from generate_series(1, %d)) r
join bench_unit u on u.place = floor(400 * power(r.unit, 1.5))::int
order by r.day;
