-- Three encounters for each answer by link, put into the counts themselves: two had a message, one had none.
insert into figures.background
    (number, question, channel, kind, profession, language, age_band, version, outcome, since)
select hashtextextended(concat_ws('|', 'encounter', '-', '-', '-', '-', '-', '-', outcome), 0)
           & ((1::bigint << 58) - 1),
       'encounter', '-', '-', '-', '-', '-', '-', outcome, (select version + 1 from figures.computed)
from unnest(array['INVITED', 'QUARANTINED', 'NOT_SAMPLED', 'NO_PHONE', 'UNDER_AGE']) outcome
on conflict do nothing;

insert into figures.counted
    (thing, pool, unit_id, service_id, area_code, visit_month, slice_on, cells, counts, version)
select 'ENCOUNTERS', '-', unit_id, service_id, '-', visit_month, day,
       array_agg(cell order by cell), array_agg(n order by cell), (select version + 1 from figures.computed)
from (select f.unit_id, f.service_id, f.visit_month, f.day, b.number * 32 + o.value as cell,
             (f.n + o.more) / o.parts as n
      from (select unit_id, service_id, visit_month, visit_month + (appeared_on - visit_month) % 28 as day,
                   count(*)::int as n
            from feedback.feedback where channel = 'LINK' group by 1, 2, 3, 4) f
      cross join (values ('INVITED', 3, 1, 0), ('INVITED', 2, 1, 0), ('QUARANTINED', 0, 4, 0),
                         ('NOT_SAMPLED', 0, 4, 1), ('NO_PHONE', 0, 4, 2), ('UNDER_AGE', 0, 4, 3))
          as o (outcome, value, parts, more)
      join figures.background b on b.question = 'encounter' and b.outcome = o.outcome) c
where n > 0
group by unit_id, service_id, visit_month, day;
update figures.computed set version = version + 1;
