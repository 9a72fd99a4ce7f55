-- What is being written and asked of nobody yet; one draft of each questionnaire.
create table questionnaire.draft (
    code        text primary key,
    package     text not null,
    changed_at  timestamptz not null,
    revision    bigint not null
);

-- The values of each answer. Where several options may be chosen, 0 stands once for whoever chose
-- any, so that shares have their denominator.
create view feedback.marked as
select r.feedback_id, r.code, r.kind, v.value
from feedback.rating r
cross join lateral (
    values (r.value),
           (cast(case when r.kind = 'SEVERAL_OF' and not exists (
                          select from feedback.rating other
                          where other.feedback_id = r.feedback_id and other.code = r.code
                            and other.value < r.value) then 0 end as smallint))
) as v (value)
where v.value is not null;

create or replace view feedback.published_rating as
select f.channel, f.pool, f.unit_id, f.service_id, f.area_code, f.visit_month, f.kind, f.profession,
       f.appeared_on, f.questionnaire_code, f.questionnaire_version, r.code as rating_code,
       r.kind as rating_kind, r.value
from feedback.marked r
join feedback.feedback f on f.id = r.feedback_id
where f.counted;

create or replace view feedback.published_answer as
select f.channel, f.score, t.masked as comment, f.pool, f.unit_id, f.service_id, f.area_code,
       f.visit_month, f.kind, f.profession, f.questionnaire_code, f.questionnaire_version, r.ratings
from feedback.feedback f
left join feedback.told_comment t on t.feedback_id = f.id
left join lateral (
    select string_agg(code || '=' || value, ' ' order by code, value) as ratings
    from feedback.rating
    where feedback_id = f.id
) r on true
where f.counted;
