-- Who wants a weekly letter, on which day of the week (Monday is 1), and when the last one left.
create table followup.digest (
    account_id  uuid primary key references people.account on delete cascade,
    weekday     smallint not null check (weekday between 1 and 7),
    last_on     date not null
);
