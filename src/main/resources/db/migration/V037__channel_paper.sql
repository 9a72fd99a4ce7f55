-- Forms printed together. Who fills one in is known nowhere.
create table channel.paper_batch (
    id             uuid primary key,
    unit_id        uuid not null references organization.unit,
    questionnaire  text not null,
    version        integer not null,
    language       text not null check (language in ('fi', 'sv', 'en')),
    printed_month  date not null check (extract(day from printed_month) = 1),
    copies         integer not null check (copies between 1 and 200),
    foreign key (questionnaire, version) references questionnaire.questionnaire (code, version)
);
create index on channel.paper_batch (unit_id);
create index on channel.paper_batch (questionnaire, version);
create index on channel.paper_batch (printed_month);

create sequence channel.paper_serial start 100001;

-- One form. Its number is on its pages; once keyed it is never keyed again.
create table channel.paper_form (
    serial    bigint primary key,
    batch_id  uuid not null references channel.paper_batch,
    keyed     boolean not null default false
);
create index on channel.paper_form (batch_id);

-- The first keying of a form that a second person keys as well: marks, sealed, and a fingerprint by
-- which whoever keyed it is told apart from anybody else. Gone with the second keying or in time.
create table channel.paper_first_keying (
    serial   bigint primary key references channel.paper_form,
    marks    bytea not null,
    keyer    uuid not null,
    kept_on  date not null
);
create index on channel.paper_first_keying (kept_on);

-- What keying came to, by unit and month: sums, and nobody's.
create table channel.paper_keying (
    unit_id     uuid not null references organization.unit,
    keyed_month date not null check (extract(day from keyed_month) = 1),
    forms       integer not null default 0,
    fields      integer not null default 0,
    unreadable  integer not null default 0,
    compared    integer not null default 0,
    differing   integer not null default 0,
    primary key (unit_id, keyed_month)
);

-- A file of scanned pages, read page by page; done says how many have been read. Pages that no form
-- claims are shown to whoever handed the file in, and to nobody else.
create table channel.scan_upload (
    id           uuid primary key,
    staff_id     uuid not null,
    state        text not null check (state in ('WAITING', 'READ', 'REFUSED')),
    reason       text,
    pages        integer,
    done         integer not null default 0,
    received_on  date not null
);
create index on channel.scan_upload (staff_id);
create index on channel.scan_upload (received_on);
create index on channel.scan_upload (id) where state = 'WAITING';

-- The file, sealed in pieces; gone when it has been read.
create table channel.scan_piece (
    upload_id  uuid not null references channel.scan_upload on delete cascade,
    number     integer not null,
    sealed     bytea not null,
    primary key (upload_id, number)
);

-- A page, and what became of it. Its picture is sealed and goes when the form has been keyed.
create table channel.scan_page (
    id         uuid primary key,
    upload_id  uuid not null references channel.scan_upload on delete cascade,
    number     integer not null,
    outcome    text not null check (outcome in
                   ('FORM', 'BLANK', 'FOREIGN', 'NO_CODE', 'SEVERAL', 'UNKNOWN', 'KEYED', 'BROKEN',
                    'DROPPED', 'AGAIN')),
    serial     bigint references channel.paper_form,
    form_page  integer,
    picture    bytea,
    unique (upload_id, number),
    constraint a_page_of_a_form check ((outcome = 'FORM') = (serial is not null))
);
create index on channel.scan_page (serial) where serial is not null;
