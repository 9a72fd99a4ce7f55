-- What people write: one to four sentences, of the county's demo.
create table if not exists bench_sentence (place integer primary key, text text not null);
create or replace function bench_comment() returns text language sql volatile as $$
    select string_agg(text, ' ')
    from bench_sentence
    where place in (select floor(random() * (select count(*) from bench_sentence))::int
                    from generate_series(1, 1 + floor(random() * 4)::int))
$$;
insert into feedback.month (visit_month, smallest)
select month, 5 from generate_series(date_trunc('month', current_date - 1826), current_date, interval '1 month') month
on conflict do nothing;
create table if not exists bench_place as
select row_number() over (order by oid) - 1 as place, id, service_id from organization.unit;
