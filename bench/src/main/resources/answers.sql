insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version, score, comment,
    answer_language, unit_id, service_id, kind, profession, age_band, language, visit_on, given_on)
select gen_random_uuid(),
       case when r.channel < 0.8 then 'LINK' when r.channel < 0.95 then 'KIOSK' else 'WEB' end,
       'visit', 1,
       case when r.score < 0.63 then 9 + (r.score * 1000)::int % 2 when r.score < 0.80 then 7 + (r.score * 1000)::int % 2
            else (r.score * 1000)::int % 7 end,
       case when r.comment < 0.2 then 'Kaikki sujui hyvin, kiitos.' end,
       r.language, u.id, u.service_id,
       case when r.kind < 0.8 then 'VISIT' when r.kind < 0.9 then 'PHONE' when r.kind < 0.97 then 'DIGITAL' else 'HOME' end,
       case when r.profession < 0.5 then 'nurse' when r.profession < 0.8 then 'doctor' when r.profession < 0.9 then 'dentist'
            when r.profession < 0.95 then 'therapist' end,
       (array['18-29', '30-39', '40-49', '50-64', '65-74', '75-84', '85+'])[1 + floor(7 * r.age)::int],
       r.language, r.day, r.day + 1
from (select random() as channel, random() as score, random() as comment, random() as kind,
             random() as profession, random() as age, random() as unit,
             case when random() < 0.85 then 'fi' when random() < 0.8 then 'sv' else 'en' end as language,
             current_date - 1 - floor(random() * 1825)::int as day
      from generate_series(1, %d)) r
join bench_unit u on u.place = floor(400 * power(r.unit, 1.5))::int
order by r.day;
