-- A few bits of when the device says that an answer was given: enough to tell that an id comes again for
-- another answer, too few to tell when that was. Unknown of answers before, and of those without a time.
alter table channel.device_answer
    add column at_print smallint constraint device_answer_at_print_check check (at_print between 0 and 255);
