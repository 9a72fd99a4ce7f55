-- What a customer rated beside the score. The question itself is in the questionnaire's package.
create table feedback.rating (
    feedback_id  uuid not null references feedback.feedback on delete cascade,
    code         text not null,
    kind         text not null check (kind in ('STATEMENT', 'FACES')),
    value        smallint not null,
    primary key (feedback_id, code),
    constraint value_is_on_the_scale
        check (value between 1 and 5 and (kind = 'STATEMENT' or value <= 4))
);

-- Each rating by itself: which of them were given together is not told.
create view feedback.published_rating as
select f.channel, f.unit_id, f.service_id, f.kind, f.profession, f.age_band, f.language,
       f.visit_on, f.questionnaire_code, f.questionnaire_version, r.code as rating_code,
       r.kind as rating_kind, r.value
from feedback.rating r
join feedback.feedback f on f.id = r.feedback_id;
