-- Two comments for five answers by link, put into the counts themselves: each praises one theme of
-- eighteen and criticises another, so that there are no more cells than comments make.
create temporary table told as
select f.unit_id, f.service_id, f.pool, f.area_code, f.visit_month, f.slice_on, b.channel, b.kind,
       b.profession, b.version, floor(sum(c.n) * 0.4 + random())::int as n,
       (random() * 17)::int as first
from figures.counted f
cross join lateral unnest(f.cells, f.counts) as c (cell, n)
join figures.background b on b.number = c.cell / 32
where f.thing = 'ANSWERS' and b.question = 'score'
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

create temporary table themes as
select 'read' as question, 0 as value, 1 as parts, 0 as part
union all
select 'theme:' || theme, value, 18, number + 7 * value
from unnest(array['access', 'waiting', 'contact', 'time', 'staffing', 'encounter', 'listening',
                  'competence', 'information', 'followup', 'feelsafe', 'language', 'cost',
                  'continuity', 'facilities', 'digital', 'privacy', 'general'])
         with ordinality as t (theme, number),
     generate_series(0, 1) value;

insert into figures.background
    (number, question, channel, kind, profession, language, age_band, version, outcome, since)
select hashtextextended(concat_ws('|', question, channel, kind, profession, '-', '-', version, '-'), 0)
           & ((1::bigint << 58) - 1),
       question, channel, kind, profession, '-', '-', version, '-',
       (select version + 1 from figures.computed)
from (select distinct channel, kind, profession, version from told) t
cross join (select distinct question from themes) q
on conflict do nothing;

insert into figures.counted
    (thing, pool, unit_id, service_id, area_code, visit_month, slice_on, cells, counts, version)
select 'THEMES', pool, unit_id, service_id, area_code, visit_month, slice_on,
       array_agg(cell order by cell), array_agg(n order by cell),
       (select version + 1 from figures.computed)
from (select t.pool, t.unit_id, t.service_id, t.area_code, t.visit_month, t.slice_on,
             b.number * 32 + q.value as cell,
             t.n / q.parts + ((t.first + q.part) % q.parts < t.n % q.parts)::int as n
      from told t
      cross join themes q
      join figures.background b
        on (b.question, b.channel, b.kind, b.profession, b.version)
           = (q.question, t.channel, t.kind, t.profession, t.version)
      where t.n > 0) c
where n > 0
group by pool, unit_id, service_id, area_code, visit_month, slice_on;
drop table told, themes;
update figures.computed set version = version + 1;
