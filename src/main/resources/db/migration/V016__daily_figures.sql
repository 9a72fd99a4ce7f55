-- Figures are counted in the memory of each node, from the daily figures; the sums by grain are gone.
drop table insight.figure_sum, insight.encounter_sum, insight.grain, insight.daily_figure,
    insight.daily_encounter, insight.computed;

-- What answers or encounters share; '-' where a thing does not apply. The number is a hash, so that it
-- does not tell which came first. Since is the version of the figures that first had it.
create table insight.background (
    number      bigint primary key check (number >= 0 and number < 1::bigint << 58),
    question    text not null,
    channel     text not null,
    kind        text not null,
    profession  text not null,
    language    text not null,
    age_band    text not null,
    version     text not null,
    outcome     text not null,
    since       bigint not null,
    unique (question, channel, kind, profession, language, age_band, version, outcome)
);

-- The answers about visits of a day to a unit, each as 32 × the number of its background + its value:
-- the score, and 16 more with a comment. Sorted, so that nothing tells in which order they came.
create table insight.daily_figure (
    visit_on    date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    cells       bigint[] not null,
    version     bigint not null,
    primary key (visit_on, unit_id, service_id)
);
create index on insight.daily_figure (version);

-- Encounters in the same way; their value says what became of the message: 0 none was sent, 1 nobody
-- knows, 2 sent, 3 delivered.
create table insight.daily_encounter (
    visit_on    date not null,
    unit_id     uuid not null,
    service_id  uuid not null,
    cells       bigint[] not null,
    version     bigint not null,
    primary key (visit_on, unit_id, service_id)
);
create index on insight.daily_encounter (version);

-- One row while the daily figures hold everything but what the changed days say; none until they do.
-- Each change of them has a version one higher; each time that everything is computed anew is another
-- edition. The version of the last night: from before it nothing tells when it was changed.
create table insight.computed (
    only_row     boolean primary key default true check (only_row),
    computed_at  timestamptz not null,
    edition      uuid not null,
    version      bigint not null,
    swept        bigint not null
);
