-- Three encounters for each answer by link, put into the daily sums themselves: two had a message, one had none.
insert into figures.background
    (number, question, channel, kind, profession, language, age_band, version, outcome, since)
select hashtextextended(concat_ws('|', '-', '-', kind, profession, language, age_band, '-', outcome), 0)
           & ((1::bigint << 58) - 1),
       '-', '-', kind, profession, language, age_band, '-', outcome, (select version + 1 from figures.computed)
from (select distinct kind, profession, language, age_band from figures.background where question = 'score') b
cross join unnest(array['INVITED', 'QUARANTINED', 'NOT_SAMPLED', 'NO_PHONE', 'UNDER_AGE']) outcome;

drop table if exists bench_encounter;
create table bench_encounter as
select a.number as answered, o.turn, array_agg(e.number * 32 + o.value) as cells
from figures.background a
join figures.background e using (kind, profession, language, age_band)
join (select turn, outcome, value
      from unnest(array['QUARANTINED', 'NOT_SAMPLED', 'NO_PHONE', 'UNDER_AGE']) with ordinality as r (reason, turn)
      cross join lateral (values ('INVITED', 3), ('INVITED', 2), (reason, 0)) v (outcome, value)) o on o.outcome = e.outcome
where a.channel = 'LINK' and e.question = '-'
group by a.number, o.turn;
create unique index on bench_encounter (answered, turn);
analyze bench_encounter;

insert into figures.daily_encounter (visit_on, unit_id, service_id, cells, version)
select f.visit_on, f.unit_id, f.service_id, e.cells, c.version + 1
from figures.computed c
cross join figures.daily_figure f
cross join lateral (
    select array_agg(cell) as cells
    from unnest(f.cells) with ordinality as a (answer, place)
    join bench_encounter b on b.answered = a.answer / 32 and b.turn = 1 + a.place % 4
    cross join unnest(b.cells) cell) e
where e.cells is not null;
update figures.computed set version = version + 1;
