create function organization.ascending(numbers integer[]) returns boolean language sql immutable
return (
    select coalesce(bool_and(n.later > n.number), true)
    from (select number, lead(number) over (order by place) as later
          from unnest(numbers) with ordinality as u (number, place)) n
    where n.later is not null
);

-- The youngest age of each band after the first, which begins at 0.
alter table organization.county
    add column age_bands integer[] not null default '{18,30,40,50,65,75,85}',
    add constraint age_bands_are_few check (cardinality(age_bands) between 1 and 12),
    add constraint age_bands_are_ages check (array_position(age_bands, null) is null
        and 1 <= all (age_bands) and 120 >= all (age_bands)),
    add constraint age_bands_ascend check (organization.ascending(age_bands));
