-- A single answer as it may leave, with what was rated beside the score: 'feeling=3 heard=5'. The published
-- feedback stays without ratings, because comments are shown from it.
create view feedback.published_answer as
select f.channel, f.score, f.comment, f.answer_language, f.unit_id, f.service_id, f.kind, f.profession,
       f.age_band, f.language, f.visit_on, f.given_on, f.questionnaire_code, f.questionnaire_version, r.ratings
from feedback.feedback f
left join lateral (
    select string_agg(code || '=' || value, ' ' order by code) as ratings
    from feedback.rating
    where feedback_id = f.id
) r on true;
