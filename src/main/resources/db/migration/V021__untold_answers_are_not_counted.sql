-- Answers that even the county's pool had too few people for: where fewer than five people were asked
-- something, their number said how many of these had answered.
alter table feedback.month drop column untold;
