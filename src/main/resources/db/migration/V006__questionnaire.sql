create schema questionnaire;

-- Frozen: a changed wording is a new version.
create table questionnaire.questionnaire (
    code      text not null,
    version   integer not null check (version > 0),
    package   text not null,
    checksum  bytea not null,
    loaded_at timestamptz not null,
    primary key (code, version)
);
