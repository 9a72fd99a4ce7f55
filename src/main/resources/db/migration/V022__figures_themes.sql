-- Themes of comments are counted by themselves: they move when a comment is read or corrected, while
-- answers move at ticks only. Their questions are 'read', whose value is the attitude, and
-- 'theme:waiting': 0 praised, 1 criticised, 2 spoken of.
alter table figures.counted drop constraint counted_thing_check;
alter table figures.counted add constraint counted_thing_check
    check (thing in ('ANSWERS', 'GROUPS', 'ENCOUNTERS', 'THEMES'));
