-- What is told of a comment once it has been read: its text with names, numbers and addresses masked,
-- and its attitude; null when it was given up. Nobody but the reader sees a comment before.
create table feedback.told_comment (
    feedback_id  uuid primary key
                 references feedback.feedback on update cascade on delete cascade,
    masked       text not null,
    attitude     text check (attitude in ('pos', 'neg', 'mixed', 'neutral'))
);

-- The themes of a comment that are in force: as they were read, or as staff corrected them. A value
-- of the answer like its ratings.
create table feedback.theme (
    feedback_id  uuid not null references feedback.feedback on update cascade on delete cascade,
    theme        text not null,
    sign         text not null check (sign in ('+', '-', '~')),
    primary key (feedback_id, theme, sign)
);

-- What was read of a comment goes with it.
create function feedback.forget_what_was_read() returns trigger language plpgsql as $$
begin
    delete from feedback.told_comment where feedback_id = new.id;
    delete from feedback.theme where feedback_id = new.id;
    return null;
end $$;

create trigger feedback_forget_what_was_read after update on feedback.feedback
    for each row when ((old.comment, old.score) is distinct from (new.comment, new.score))
    execute function feedback.forget_what_was_read();

-- Comments leave masked. Commented: whether there is one, read or not.
create or replace view feedback.published_feedback as
select f.channel, f.score, t.masked as comment, f.pool, f.unit_id, f.service_id, f.area_code,
       f.visit_month, f.kind, f.profession, f.appeared_on, f.questionnaire_code,
       f.questionnaire_version, f.comment is not null as commented
from feedback.feedback f
left join feedback.told_comment t on t.feedback_id = f.id
where f.counted;

create or replace view feedback.published_answer as
select f.channel, f.score, t.masked as comment, f.pool, f.unit_id, f.service_id, f.area_code,
       f.visit_month, f.kind, f.profession, f.questionnaire_code, f.questionnaire_version, r.ratings
from feedback.feedback f
left join feedback.told_comment t on t.feedback_id = f.id
left join lateral (
    select string_agg(code || '=' || value, ' ' order by code) as ratings
    from feedback.rating
    where feedback_id = f.id
) r on true
where f.counted;

-- Each theme of each comment by itself.
create view feedback.published_theme as
select f.channel, f.pool, f.unit_id, f.service_id, f.area_code, f.visit_month, f.kind, f.profession,
       f.appeared_on, f.questionnaire_code, f.questionnaire_version, t.theme, t.sign
from feedback.theme t
join feedback.feedback f on f.id = t.feedback_id
where f.counted;

-- Each comment that could be read: what themes are shares of.
create view feedback.published_attitude as
select f.channel, f.pool, f.unit_id, f.service_id, f.area_code, f.visit_month, f.kind, f.profession,
       f.appeared_on, f.questionnaire_code, f.questionnaire_version, t.attitude
from feedback.told_comment t
join feedback.feedback f on f.id = t.feedback_id
where f.counted and t.attitude is not null;

-- Comments as they were written, for the reader, and for whoever opens one with a reason.
create function feedback.place(pool text, unit_id uuid, service_id uuid, area_code text) returns text
language sql immutable parallel safe as $$
    select case pool
        when 'SERVICE' then 'small:service:' || service_id
        when 'AREA' then 'small:area:' || area_code
        when 'COUNTY' then 'small:county'
        else cast(unit_id as text)
    end
$$;

create view feedback.published_comment as
select id, comment, score, feedback.place(pool, unit_id, service_id, area_code) as place, pool,
       unit_id, service_id, area_code, visit_month, kind, profession, appeared_on, counted
from feedback.feedback
where comment is not null;

create view feedback.published_masked as
select feedback_id, masked
from feedback.told_comment;

-- Months of a unit whose themes have changed and are not in the figures yet; without a unit, of the
-- pools of small ones. Unlike scores, themes move as soon as they are read or corrected: comments
-- are seen one by one, so that their sums tell nothing more.
create table figures.changed_theme (
    visit_month  date not null,
    unit_id      uuid
);

create function figures.note_themes() returns trigger language plpgsql as $$
begin
    insert into figures.changed_theme
    select distinct f.visit_month, f.unit_id
    from changed c
    join feedback.feedback f on f.id = c.feedback_id;
    return null;
end $$;

create trigger figures_note_insert after insert on feedback.theme
    referencing new table as changed for each statement execute function figures.note_themes();
create trigger figures_note_delete after delete on feedback.theme
    referencing old table as changed for each statement execute function figures.note_themes();
create trigger figures_note_insert after insert on feedback.told_comment
    referencing new table as changed for each statement execute function figures.note_themes();
create trigger figures_note_delete after delete on feedback.told_comment
    referencing old table as changed for each statement execute function figures.note_themes();

-- When an answer is deleted its themes no longer know where they were, and when its place is told
-- otherwise they have left the one before.
create function figures.note_themes_of_answers() returns trigger language plpgsql as $$
begin
    insert into figures.changed_theme
    select distinct visit_month, unit_id from changed where comment is not null;
    return null;
end $$;

create trigger figures_note_themes_delete after delete on feedback.feedback
    referencing old table as changed
    for each statement execute function figures.note_themes_of_answers();
create trigger figures_note_themes_before after update on feedback.feedback
    referencing old table as changed
    for each statement execute function figures.note_themes_of_answers();
create trigger figures_note_themes_after after update on feedback.feedback
    referencing new table as changed
    for each statement execute function figures.note_themes_of_answers();

-- The versions of the reader, in the order in which they came: what a later one has read, an earlier
-- one that still runs on another node does not read again.
create table insight.reader (
    version  text primary key,
    number   integer generated always as identity
);

-- Answers whose comment is to be read; those that have been read meanwhile are passed over.
create table insight.unread (
    feedback_id  uuid not null
);

-- A comment as it was read. Pages name it by its id, which is no answer's. The place, the month and
-- the score are those of the answer, for lists that are ordered and narrowed by them; the place is a
-- unit, or a pool as 'small:county'. Urgency as it was read, urgent as it is in force; themes in force
-- as 'waiting-'. Seen: somebody has looked at the urgent comment. Rows are inserted at random, and
-- written anew with their answers.
create table insight.reading (
    id             uuid primary key default gen_random_uuid(),
    feedback_id    uuid not null unique
                   references feedback.feedback on update cascade on delete cascade,
    version        text not null,
    is_read        boolean not null,
    language       text not null check (language in ('fi', 'sv', 'en', 'other')),
    attitude_text  text not null check (attitude_text in ('pos', 'neg', 'mixed', 'neutral')),
    attitude       text not null check (attitude in ('pos', 'neg', 'mixed', 'neutral')),
    disagrees      boolean not null,
    words          tsvector not null,
    length         integer not null,
    urgency        text not null,
    urgency_score  real not null,
    urgency_from   integer,
    urgency_to     integer,
    urgent         text not null,
    themes         text[] not null,
    corrected      boolean not null default false,
    urgent_seen    boolean not null default false,
    score          smallint,
    place          text not null,
    pool           text,
    unit_id        uuid,
    service_id     uuid,
    area_code      text,
    visit_month    date not null,
    kind           text,
    profession     text,
    appeared_on    date not null,
    counted        boolean not null
);
create index on insight.reading (appeared_on desc, id);
create index on insight.reading (place, appeared_on desc, id);
create index on insight.reading (service_id, appeared_on desc, id);
create index on insight.reading (score, appeared_on desc, id);
create index on insight.reading (length desc, appeared_on desc, id);
create index on insight.reading (version, appeared_on desc);
create index on insight.reading (urgent_seen, appeared_on desc, id) where urgent <> 'none';
create index on insight.reading using gin (words);
create index on insight.reading using gin (themes);

-- The words of a comment, each by its stem in the comment's language.
create function insight.words(language text, comment text) returns tsvector
language sql immutable parallel safe as $$
    select case language
        when 'fi' then to_tsvector('pg_catalog.finnish', comment)
        when 'sv' then to_tsvector('pg_catalog.swedish', comment)
        when 'en' then to_tsvector('pg_catalog.english', comment)
        else to_tsvector('pg_catalog.simple', comment)
    end
$$;

-- Themes as they were read, and the words that each rests on: places in the masked text.
create table insight.reading_theme (
    reading_id  uuid not null references insight.reading on delete cascade,
    theme       text not null,
    sign        text not null check (sign in ('+', '-', '~')),
    span_from   integer not null,
    span_to     integer not null,
    primary key (reading_id, theme, sign, span_from)
);

-- What staff corrected. Of a theme: its sign, '±' for both, 'none' when it is not there. Of urgency:
-- its kind, or 'none' for a false alarm. Of a name: the word to be masked as well.
create table insight.correction (
    reading_id  uuid not null references insight.reading on delete cascade,
    about       text not null check (about in ('theme', 'urgent', 'name')),
    word        text not null,
    value       text not null,
    made_on     date not null,
    primary key (reading_id, about, word)
);

-- Who has read which comment.
create table insight.read_mark (
    reading_id  uuid not null references insight.reading on delete cascade,
    staff_id    uuid not null,
    read_at     timestamptz not null,
    primary key (reading_id, staff_id)
);
create index on insight.read_mark (staff_id);

-- Who has looked at which urgent comment.
create table insight.seen_urgent (
    reading_id  uuid not null references insight.reading on delete cascade,
    staff_id    uuid not null,
    seen_by     text not null,
    seen_at     timestamptz not null,
    primary key (reading_id, staff_id)
);

-- Comments chosen for reports.
create table insight.quote (
    reading_id  uuid primary key references insight.reading on delete cascade,
    chosen_by   text not null,
    chosen_on   date not null
);

-- When somebody looked at the comments last, and the time before.
create table insight.visit (
    staff_id    uuid primary key,
    visited_at  timestamptz not null,
    before_at   timestamptz
);

-- Whether a person found a theme in a comment as it had been read. Predicted: whether it was read.
create table insight.judgement (
    reading_id  uuid not null,
    staff_id    uuid not null,
    theme       text not null,
    predicted   boolean not null,
    agreed      boolean not null,
    version     text not null,
    judged_on   date not null,
    primary key (reading_id, staff_id, theme)
);
create index on insight.judgement (judged_on);

-- Urgent comments of answers that wait, sealed. The answer is known by a fingerprint, so that without
-- the county's key nobody can tell which it is, before it appears or after.
create table insight.alarm (
    id          uuid primary key default gen_random_uuid(),
    answer_key  uuid not null unique,
    sealed      bytea not null
);

create table insight.seen_alarm (
    alarm_id  uuid not null references insight.alarm on delete cascade,
    staff_id  uuid not null,
    seen_by   text not null,
    seen_at   timestamptz not null,
    primary key (alarm_id, staff_id)
);

-- What a page shows of a comment.
create view insight.comment as
select r.*, m.masked
from insight.reading r
join feedback.published_masked m using (feedback_id)
where r.counted;

create function insight.note_comments() returns trigger language plpgsql as $$
begin
    insert into insight.unread select id from changed where comment is not null;
    return null;
end $$;

create trigger insight_note_comments after insert on feedback.feedback
    referencing new table as changed for each statement execute function insight.note_comments();

-- Another comment or score is another comment to read.
create function insight.forget_reading() returns trigger language plpgsql as $$
begin
    delete from insight.reading where feedback_id = new.id;
    insert into insight.unread select new.id where new.comment is not null;
    return null;
end $$;

create trigger insight_forget_reading after update on feedback.feedback
    for each row when ((old.comment, old.score) is distinct from (new.comment, new.score))
    execute function insight.forget_reading();

create function insight.follow_answer() returns trigger language plpgsql as $$
begin
    update insight.reading
    set place = feedback.place(new.pool, new.unit_id, new.service_id, new.area_code),
        pool = new.pool, unit_id = new.unit_id, service_id = new.service_id,
        area_code = new.area_code, kind = new.kind, profession = new.profession,
        counted = new.counted
    where feedback_id = new.id;
    return null;
end $$;

create trigger insight_follow_answer after update on feedback.feedback
    for each row when (
        (old.pool, old.unit_id, old.service_id, old.area_code, old.kind, old.profession, old.counted)
        is distinct from
        (new.pool, new.unit_id, new.service_id, new.area_code, new.kind, new.profession, new.counted))
    execute function insight.follow_answer();

insert into insight.unread select id from feedback.feedback where comment is not null;
