-- Written by ./kaiku schema from the migrations; compared by SchemaTest.

create table audit.entry (
    id bigint not null,
    at timestamp with time zone not null,
    actor_id uuid,
    actor text not null,
    action text not null,
    subject text not null,
    constraint entry_pkey PRIMARY KEY (id)
);
CREATE INDEX entry_action_idx ON audit.entry USING btree (action);
CREATE INDEX entry_at_idx ON audit.entry USING btree (at);

create table channel.conversation (
    phone_key uuid not null,
    token_hash bytea,
    closes_at timestamp with time zone not null,
    sealed bytea not null,
    constraint conversation_pkey PRIMARY KEY (phone_key)
);
CREATE INDEX conversation_closes_at_idx ON channel.conversation USING btree (closes_at);

create table channel.device (
    id uuid not null,
    name text not null,
    wheelchair boolean not null,
    pin_salt bytea not null,
    pin_hash bytea not null,
    key_hash bytea,
    made_at timestamp with time zone not null,
    paired_at timestamp with time zone,
    seen_at timestamp with time zone,
    battery smallint,
    waiting integer not null default 0,
    refused integer not null default 0,
    version text not null default ''::text,
    constraint device_battery_check CHECK (((battery >= 0) AND (battery <= 100))),
    constraint device_refused_check CHECK ((refused >= 0)),
    constraint device_waiting_check CHECK ((waiting >= 0)),
    constraint paired_with_a_key CHECK (((key_hash IS NULL) = (paired_at IS NULL))),
    constraint device_pkey PRIMARY KEY (id),
    constraint device_key_hash_key UNIQUE (key_hash)
);
CREATE UNIQUE INDEX device_lower_idx ON channel.device USING btree (lower(name));

create table channel.device_answer (
    device_id uuid not null,
    fingerprint uuid not null,
    given_month date,
    at_print smallint,
    constraint device_answer_at_print_check CHECK (((at_print >= 0) AND (at_print <= 255))),
    constraint device_answer_given_month_check CHECK ((EXTRACT(day FROM given_month) = (1)::numeric)),
    constraint device_answer_device_id_fkey FOREIGN KEY (device_id) REFERENCES channel.device(id) ON DELETE CASCADE,
    constraint device_answer_pkey PRIMARY KEY (device_id, fingerprint)
);
CREATE INDEX device_answer_given_month_idx ON channel.device_answer USING btree (given_month) WHERE (given_month IS NOT NULL);

create table channel.device_burst (
    device_id uuid not null,
    given_on date not null,
    answers integer not null,
    constraint device_burst_answers_check CHECK ((answers > 0)),
    constraint device_burst_device_id_fkey FOREIGN KEY (device_id) REFERENCES channel.device(id) ON DELETE CASCADE,
    constraint device_burst_pkey PRIMARY KEY (device_id, given_on)
);

create table channel.device_month (
    device_id uuid not null,
    arrived_month date not null,
    answers integer not null,
    uncounted integer not null,
    constraint device_month_answers_check CHECK ((answers >= 0)),
    constraint device_month_arrived_month_check CHECK ((EXTRACT(day FROM arrived_month) = (1)::numeric)),
    constraint device_month_check CHECK (((uncounted >= 0) AND (uncounted <= answers))),
    constraint device_month_device_id_fkey FOREIGN KEY (device_id) REFERENCES channel.device(id) ON DELETE CASCADE,
    constraint device_month_pkey PRIMARY KEY (device_id, arrived_month)
);

create table channel.device_pace (
    device_id uuid not null,
    until_at timestamp with time zone,
    sealed bytea,
    constraint device_pace_device_id_fkey FOREIGN KEY (device_id) REFERENCES channel.device(id) ON DELETE CASCADE,
    constraint device_pace_pkey PRIMARY KEY (device_id)
);

create table channel.device_place (
    device_id uuid not null,
    since_at timestamp with time zone not null,
    unit_id uuid not null,
    questionnaire text not null,
    constraint device_place_device_id_fkey FOREIGN KEY (device_id) REFERENCES channel.device(id) ON DELETE CASCADE,
    constraint device_place_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint device_place_pkey PRIMARY KEY (device_id, since_at)
);
CREATE INDEX device_place_unit_id_idx ON channel.device_place USING btree (unit_id);

create table channel.doubt (
    unit_id uuid not null,
    in_month date not null,
    reason text not null,
    times integer not null,
    constraint doubt_in_month_check CHECK ((EXTRACT(day FROM in_month) = (1)::numeric)),
    constraint doubt_reason_check CHECK ((reason = ANY (ARRAY['TOO_FAST'::text, 'HIDDEN_FIELD'::text, 'REPEATED'::text]))),
    constraint doubt_times_check CHECK ((times > 0)),
    constraint doubt_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint doubt_pkey PRIMARY KEY (unit_id, in_month, reason)
);

create table channel.embed (
    id uuid not null,
    key text not null,
    name text not null,
    origins text[] not null,
    questionnaire text not null,
    secret bytea not null,
    earlier_secret bytea,
    earlier_until_at timestamp with time zone,
    made_on date not null,
    stopped_on date,
    constraint earlier_secret_ends CHECK (((earlier_secret IS NULL) = (earlier_until_at IS NULL))),
    constraint embed_origins_check CHECK ((cardinality(origins) > 0)),
    constraint embed_pkey PRIMARY KEY (id),
    constraint embed_key_key UNIQUE (key),
    constraint embed_name_key UNIQUE (name)
);

create table channel.embed_count (
    embed_id uuid not null,
    in_month date not null,
    outcome text not null,
    times integer not null,
    constraint embed_count_in_month_check CHECK ((EXTRACT(day FROM in_month) = (1)::numeric)),
    constraint embed_count_times_check CHECK ((times > 0)),
    constraint embed_count_embed_id_fkey FOREIGN KEY (embed_id) REFERENCES channel.embed(id) ON DELETE CASCADE,
    constraint embed_count_pkey PRIMARY KEY (embed_id, in_month, outcome)
);

create table channel.envelope_key (
    number smallint not null,
    public_key bytea not null,
    private_sealed bytea not null,
    made_at timestamp with time zone not null,
    constraint envelope_key_pkey PRIMARY KEY (number)
);

create table channel.pairing_code (
    code_hash bytea not null,
    device_id uuid not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint pairing_code_device_id_fkey FOREIGN KEY (device_id) REFERENCES channel.device(id) ON DELETE CASCADE,
    constraint pairing_code_pkey PRIMARY KEY (code_hash)
);
CREATE INDEX pairing_code_device_id_idx ON channel.pairing_code USING btree (device_id);

create table channel.paper_batch (
    id uuid not null,
    unit_id uuid not null,
    questionnaire text not null,
    version integer not null,
    language text not null,
    printed_month date not null,
    copies integer not null,
    constraint paper_batch_copies_check CHECK (((copies >= 1) AND (copies <= 200))),
    constraint paper_batch_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint paper_batch_printed_month_check CHECK ((EXTRACT(day FROM printed_month) = (1)::numeric)),
    constraint paper_batch_questionnaire_version_fkey FOREIGN KEY (questionnaire, version) REFERENCES questionnaire.questionnaire(code, version),
    constraint paper_batch_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint paper_batch_pkey PRIMARY KEY (id)
);
CREATE INDEX paper_batch_printed_month_idx ON channel.paper_batch USING btree (printed_month);
CREATE INDEX paper_batch_questionnaire_version_idx ON channel.paper_batch USING btree (questionnaire, version);
CREATE INDEX paper_batch_unit_id_idx ON channel.paper_batch USING btree (unit_id);

create table channel.paper_first_keying (
    serial bigint not null,
    marks bytea not null,
    keyer uuid not null,
    kept_on date not null,
    constraint paper_first_keying_serial_fkey FOREIGN KEY (serial) REFERENCES channel.paper_form(serial),
    constraint paper_first_keying_pkey PRIMARY KEY (serial)
);
CREATE INDEX paper_first_keying_kept_on_idx ON channel.paper_first_keying USING btree (kept_on);

create table channel.paper_form (
    serial bigint not null,
    batch_id uuid not null,
    keyed boolean not null default false,
    constraint paper_form_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES channel.paper_batch(id),
    constraint paper_form_pkey PRIMARY KEY (serial)
);
CREATE INDEX paper_form_batch_id_idx ON channel.paper_form USING btree (batch_id);

create table channel.paper_keying (
    unit_id uuid not null,
    keyed_month date not null,
    forms integer not null default 0,
    fields integer not null default 0,
    unreadable integer not null default 0,
    compared integer not null default 0,
    differing integer not null default 0,
    constraint paper_keying_keyed_month_check CHECK ((EXTRACT(day FROM keyed_month) = (1)::numeric)),
    constraint paper_keying_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint paper_keying_pkey PRIMARY KEY (unit_id, keyed_month)
);

create table channel.recent_text (
    fingerprint uuid not null,
    forget_on date not null,
    constraint recent_text_pkey PRIMARY KEY (fingerprint)
);
CREATE INDEX recent_text_forget_on_idx ON channel.recent_text USING btree (forget_on);

create table channel.scan_page (
    id uuid not null,
    upload_id uuid not null,
    number integer not null,
    outcome text not null,
    serial bigint,
    form_page integer,
    picture bytea,
    constraint a_page_of_a_form CHECK (((outcome = 'FORM'::text) = (serial IS NOT NULL))),
    constraint scan_page_outcome_check CHECK ((outcome = ANY (ARRAY['FORM'::text, 'BLANK'::text, 'FOREIGN'::text, 'NO_CODE'::text, 'SEVERAL'::text, 'UNKNOWN'::text, 'KEYED'::text, 'BROKEN'::text, 'DROPPED'::text, 'AGAIN'::text]))),
    constraint scan_page_serial_fkey FOREIGN KEY (serial) REFERENCES channel.paper_form(serial),
    constraint scan_page_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES channel.scan_upload(id) ON DELETE CASCADE,
    constraint scan_page_pkey PRIMARY KEY (id),
    constraint scan_page_upload_id_number_key UNIQUE (upload_id, number)
);
CREATE INDEX scan_page_serial_idx ON channel.scan_page USING btree (serial) WHERE (serial IS NOT NULL);

create table channel.scan_piece (
    upload_id uuid not null,
    number integer not null,
    sealed bytea not null,
    constraint scan_piece_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES channel.scan_upload(id) ON DELETE CASCADE,
    constraint scan_piece_pkey PRIMARY KEY (upload_id, number)
);

create table channel.scan_upload (
    id uuid not null,
    staff_id uuid not null,
    state text not null,
    reason text,
    pages integer,
    done integer not null default 0,
    received_on date not null,
    constraint scan_upload_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'READ'::text, 'REFUSED'::text]))),
    constraint scan_upload_pkey PRIMARY KEY (id)
);
CREATE INDEX scan_upload_id_idx ON channel.scan_upload USING btree (id) WHERE (state = 'WAITING'::text);
CREATE INDEX scan_upload_received_on_idx ON channel.scan_upload USING btree (received_on);
CREATE INDEX scan_upload_staff_id_idx ON channel.scan_upload USING btree (staff_id);

create table channel.taken_form (
    fingerprint uuid not null,
    forget_on date not null,
    constraint taken_form_pkey PRIMARY KEY (fingerprint)
);
CREATE INDEX taken_form_forget_on_idx ON channel.taken_form USING btree (forget_on);

create table encounter.delivery (
    id uuid not null,
    channel text not null,
    source text not null,
    file_name text,
    sender text not null,
    received_on date not null,
    received_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    added integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    rejected integer not null default 0,
    sender_id uuid,
    constraint a_file_has_a_name CHECK (((channel = 'FILE'::text) = (file_name IS NOT NULL))),
    constraint delivery_channel_check CHECK ((channel = ANY (ARRAY['FILE'::text, 'API'::text]))),
    constraint delivery_pkey PRIMARY KEY (id)
);
CREATE INDEX delivery_received_at_idx ON encounter.delivery USING btree (received_at);
CREATE INDEX delivery_sender_id_idx ON encounter.delivery USING btree (sender_id, received_at);
CREATE UNIQUE INDEX one_api_delivery_a_day ON encounter.delivery USING btree (source, received_on) WHERE (channel = 'API'::text);

create table encounter.encounter (
    id uuid not null,
    source text not null,
    source_id text not null,
    status text not null,
    started_at timestamp with time zone not null,
    kind text not null,
    profession text,
    unit_oid text not null,
    service_code text,
    person_key uuid,
    age smallint,
    phone_state text not null,
    phone_key uuid,
    phone_sealed bytea,
    mother_tongue text not null,
    contact_language text not null,
    non_disclosure boolean not null,
    deceased boolean not null,
    permission text not null,
    fingerprint uuid not null,
    received_at timestamp with time zone not null,
    undecided boolean not null default true,
    reported_at timestamp with time zone,
    constraint encounter_age_check CHECK (((age >= 0) AND (age <= 130))),
    constraint encounter_kind_check CHECK ((kind = ANY (ARRAY['VISIT'::text, 'PHONE'::text, 'DIGITAL'::text, 'HOME'::text]))),
    constraint encounter_permission_check CHECK ((permission = ANY (ARRAY['GIVEN'::text, 'DENIED'::text, 'UNKNOWN'::text]))),
    constraint encounter_phone_state_check CHECK ((phone_state = ANY (ARRAY['MOBILE'::text, 'NONE'::text, 'SEVERAL'::text, 'NOT_MOBILE'::text, 'ERASED'::text]))),
    constraint encounter_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'IN_PROGRESS'::text, 'FINISHED'::text, 'CANCELLED'::text, 'NO_SHOW'::text]))),
    constraint mobile_has_a_number CHECK (((phone_state = 'MOBILE'::text) = ((phone_key IS NOT NULL) AND (phone_sealed IS NOT NULL)))),
    constraint encounter_pkey PRIMARY KEY (id),
    constraint encounter_source_source_id_key UNIQUE (source, source_id)
);
CREATE INDEX encounter_person_key_started_at_idx ON encounter.encounter USING btree (person_key, started_at);
CREATE INDEX encounter_received_at_idx ON encounter.encounter USING btree (received_at) WHERE (phone_sealed IS NOT NULL);
CREATE INDEX encounter_received_at_idx1 ON encounter.encounter USING btree (received_at) WHERE (person_key IS NOT NULL);
CREATE INDEX encounter_source_id_idx ON encounter.encounter USING btree (source_id);
CREATE INDEX encounter_started_at_idx ON encounter.encounter USING btree (started_at) WHERE undecided;
CREATE INDEX encounter_started_at_idx1 ON encounter.encounter USING btree (started_at);

create table encounter.idempotency_key (
    caller_id uuid not null,
    key text not null,
    body_sha256 text not null,
    status smallint,
    answer text,
    used_at timestamp with time zone not null,
    constraint idempotency_key_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255))),
    constraint idempotency_key_pkey PRIMARY KEY (caller_id, key)
);
CREATE INDEX idempotency_key_used_at_idx ON encounter.idempotency_key USING btree (used_at);

create table encounter.rejected (
    id uuid not null,
    delivery_id uuid not null,
    line integer not null,
    source_id text,
    flaws jsonb not null,
    record bytea,
    retried_at timestamp with time zone,
    resolved_at timestamp with time zone,
    constraint rejected_flaws_check CHECK ((jsonb_array_length(flaws) > 0)),
    constraint rejected_line_check CHECK ((line > 0)),
    constraint rejected_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES encounter.delivery(id),
    constraint rejected_pkey PRIMARY KEY (id)
);
CREATE INDEX rejected_delivery_id_line_idx ON encounter.rejected USING btree (delivery_id, line);
CREATE INDEX rejected_source_id_idx ON encounter.rejected USING btree (source_id) WHERE (resolved_at IS NULL);

create table export.export (
    id uuid not null,
    owner_id uuid not null,
    owner text not null,
    units uuid[],
    with_comments boolean not null,
    language text not null,
    question text[] not null,
    format text not null,
    state text not null,
    tries integer not null default 0,
    answers bigint not null default 0,
    asked_at timestamp with time zone not null,
    heard_of_at timestamp with time zone not null,
    constraint export_format_check CHECK ((format = ANY (ARRAY['CSV'::text, 'XLSX'::text]))),
    constraint export_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint export_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'RUNNING'::text, 'READY'::text, 'FAILED'::text, 'CANCELLED'::text]))),
    constraint export_pkey PRIMARY KEY (id)
);
CREATE INDEX export_asked_at_idx ON export.export USING btree (asked_at) WHERE (state = ANY (ARRAY['WAITING'::text, 'RUNNING'::text]));
CREATE INDEX export_owner_id_asked_at_idx ON export.export USING btree (owner_id, asked_at);

create table export.export_part (
    export_id uuid not null,
    number integer not null,
    bytes bytea not null,
    constraint export_part_export_id_fkey FOREIGN KEY (export_id) REFERENCES export.export(id) ON DELETE CASCADE,
    constraint export_part_pkey PRIMARY KEY (export_id, number)
);

create table feedback.class (
    id uuid not null,
    visit_month date not null,
    pool text,
    unit_id uuid,
    service_id uuid,
    area_code text,
    age_band text,
    language text,
    kind text,
    profession text,
    messaged integer not null,
    delivered integer not null,
    answered integer not null,
    constraint class_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint class_pool_check CHECK ((pool = ANY (ARRAY['SERVICE'::text, 'AREA'::text, 'COUNTY'::text]))),
    constraint class_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint class_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint class_visit_month_fkey FOREIGN KEY (visit_month) REFERENCES feedback.month(visit_month),
    constraint class_pkey PRIMARY KEY (id)
);
CREATE INDEX class_service_id_idx ON feedback.class USING btree (service_id);
CREATE INDEX class_unit_id_idx ON feedback.class USING btree (unit_id);
CREATE INDEX class_visit_month_idx ON feedback.class USING btree (visit_month);

create table feedback.class_value (
    class_id uuid not null,
    question text not null,
    value smallint not null,
    answers integer not null,
    constraint class_value_answers_check CHECK ((answers > 0)),
    constraint class_value_class_id_fkey FOREIGN KEY (class_id) REFERENCES feedback.class(id) ON DELETE CASCADE,
    constraint class_value_pkey PRIMARY KEY (class_id, question, value)
);

create table feedback.earlier (
    id uuid not null,
    channel text not null,
    questionnaire_code text not null,
    questionnaire_version integer not null,
    score smallint not null,
    comment text,
    answer_language text not null,
    unit_id uuid,
    service_id uuid,
    kind text not null,
    profession text,
    age_band text,
    language text not null,
    visit_on date not null,
    given_on date not null,
    constraint feedback_answer_language_check CHECK ((answer_language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint feedback_channel_check CHECK ((channel = ANY (ARRAY['LINK'::text, 'REPLY'::text, 'KIOSK'::text, 'WEB'::text, 'PAPER'::text, 'STAFF'::text]))),
    constraint feedback_comment_check CHECK ((length(comment) <= 4000)),
    constraint feedback_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint feedback_score_check CHECK (((score >= 0) AND (score <= 10))),
    constraint feedback_questionnaire_code_questionnaire_version_fkey FOREIGN KEY (questionnaire_code, questionnaire_version) REFERENCES questionnaire.questionnaire(code, version),
    constraint feedback_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint feedback_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint feedback_pkey PRIMARY KEY (id)
);
CREATE INDEX feedback_given_on_idx ON feedback.earlier USING btree (given_on) WHERE (comment IS NOT NULL);
CREATE INDEX feedback_questionnaire_code_questionnaire_version_idx ON feedback.earlier USING btree (questionnaire_code, questionnaire_version);
CREATE INDEX feedback_service_id_idx ON feedback.earlier USING btree (service_id);
CREATE INDEX feedback_unit_id_visit_on_idx ON feedback.earlier USING btree (unit_id, visit_on);
CREATE INDEX feedback_visit_on_idx ON feedback.earlier USING btree (visit_on);

create table feedback.earlier_rating (
    feedback_id uuid not null,
    code text not null,
    kind text not null,
    value smallint not null,
    constraint rating_kind_check CHECK ((kind = ANY (ARRAY['STATEMENT'::text, 'FACES'::text]))),
    constraint value_is_on_the_scale CHECK ((((value >= 1) AND (value <= 5)) AND ((kind = 'STATEMENT'::text) OR (value <= 4)))),
    constraint rating_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES feedback.earlier(id) ON DELETE CASCADE,
    constraint rating_pkey PRIMARY KEY (feedback_id, code)
);

create table feedback.escrow (
    id uuid not null,
    sealed bytea not null,
    constraint escrow_id_fkey FOREIGN KEY (id) REFERENCES feedback.feedback(id) ON DELETE CASCADE,
    constraint escrow_pkey PRIMARY KEY (id)
);

create table feedback.feedback (
    id uuid not null,
    channel text not null,
    questionnaire_code text not null,
    questionnaire_version integer not null,
    score smallint,
    comment text,
    pool text,
    unit_id uuid,
    service_id uuid,
    area_code text,
    visit_month date not null,
    kind text,
    profession text,
    appeared_on date not null,
    counted boolean not null default true,
    constraint a_place_or_a_pool CHECK ((((unit_id IS NOT NULL) = (pool IS NULL)) AND ((service_id IS NOT NULL) = ((pool IS NULL) OR (pool = 'SERVICE'::text))) AND ((area_code IS NOT NULL) = ((pool IS NOT NULL) AND (pool = 'AREA'::text))))),
    constraint feedback_channel_check CHECK ((channel = ANY (ARRAY['LINK'::text, 'REPLY'::text, 'KIOSK'::text, 'WEB'::text, 'PAPER'::text, 'STAFF'::text, 'EMBED'::text]))),
    constraint feedback_comment_check1 CHECK ((length(comment) <= 4000)),
    constraint feedback_pool_check CHECK ((pool = ANY (ARRAY['SERVICE'::text, 'AREA'::text, 'COUNTY'::text]))),
    constraint feedback_score_check1 CHECK (((score >= 0) AND (score <= 10))),
    constraint feedback_questionnaire_code_questionnaire_version_fkey1 FOREIGN KEY (questionnaire_code, questionnaire_version) REFERENCES questionnaire.questionnaire(code, version),
    constraint feedback_service_id_fkey1 FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint feedback_unit_id_fkey1 FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint feedback_visit_month_fkey FOREIGN KEY (visit_month) REFERENCES feedback.month(visit_month),
    constraint feedback_pkey1 PRIMARY KEY (id)
);
CREATE INDEX feedback_appeared_on_idx ON feedback.feedback USING btree (appeared_on);
CREATE INDEX feedback_questionnaire_code_questionnaire_version_idx1 ON feedback.feedback USING btree (questionnaire_code, questionnaire_version);
CREATE INDEX feedback_service_id_idx1 ON feedback.feedback USING btree (service_id);
CREATE INDEX feedback_uninvited ON feedback.feedback USING btree (visit_month, unit_id, channel) WHERE ((pool IS NULL) AND (channel <> ALL (ARRAY['LINK'::text, 'REPLY'::text])));
CREATE INDEX feedback_unit_id_appeared_on_idx ON feedback.feedback USING btree (unit_id, appeared_on);
CREATE INDEX feedback_visit_month_unit_id_idx ON feedback.feedback USING btree (visit_month, unit_id);

create table feedback.month (
    visit_month date not null,
    smallest integer not null,
    released_on date,
    constraint month_smallest_check CHECK ((smallest >= 5)),
    constraint month_visit_month_check CHECK ((EXTRACT(day FROM visit_month) = (1)::numeric)),
    constraint month_pkey PRIMARY KEY (visit_month)
);

create table feedback.pool_unit (
    visit_month date not null,
    pool text not null,
    unit_id uuid not null,
    service_id uuid not null,
    area_code text not null,
    constraint pool_unit_pool_check CHECK ((pool = ANY (ARRAY['SERVICE'::text, 'AREA'::text, 'COUNTY'::text]))),
    constraint pool_unit_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint pool_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint pool_unit_visit_month_fkey FOREIGN KEY (visit_month) REFERENCES feedback.month(visit_month),
    constraint pool_unit_pkey PRIMARY KEY (visit_month, pool, unit_id, service_id)
);
CREATE INDEX pool_unit_service_id_idx ON feedback.pool_unit USING btree (service_id);
CREATE INDEX pool_unit_unit_id_idx ON feedback.pool_unit USING btree (unit_id);

create table feedback.rating (
    feedback_id uuid not null,
    code text not null,
    kind text not null,
    value smallint not null,
    constraint rating_kind_check CHECK ((kind = ANY (ARRAY['STATEMENT'::text, 'FACES'::text, 'YES_NO'::text, 'ONE_OF'::text, 'SEVERAL_OF'::text]))),
    constraint value_is_on_the_scale CHECK (((value >= 1) AND (value <=
CASE kind
    WHEN 'STATEMENT'::text THEN 5
    WHEN 'FACES'::text THEN 4
    WHEN 'YES_NO'::text THEN 2
    ELSE 99
END))),
    constraint rating_feedback_id_fkey1 FOREIGN KEY (feedback_id) REFERENCES feedback.feedback(id) ON UPDATE CASCADE ON DELETE CASCADE,
    constraint rating_pkey1 PRIMARY KEY (feedback_id, code, value)
);

create table feedback.theme (
    feedback_id uuid not null,
    theme text not null,
    sign text not null,
    constraint theme_sign_check CHECK ((sign = ANY (ARRAY['+'::text, '-'::text, '~'::text]))),
    constraint theme_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES feedback.feedback(id) ON UPDATE CASCADE ON DELETE CASCADE,
    constraint theme_pkey PRIMARY KEY (feedback_id, theme, sign)
);

create table feedback.tick (
    only_row boolean not null default true,
    number bigint not null,
    constraint tick_only_row_check CHECK (only_row),
    constraint tick_pkey PRIMARY KEY (only_row)
);

create table feedback.told_comment (
    feedback_id uuid not null,
    masked text not null,
    attitude text,
    constraint told_comment_attitude_check CHECK ((attitude = ANY (ARRAY['pos'::text, 'neg'::text, 'mixed'::text, 'neutral'::text]))),
    constraint told_comment_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES feedback.feedback(id) ON UPDATE CASCADE ON DELETE CASCADE,
    constraint told_comment_pkey PRIMARY KEY (feedback_id)
);

create table feedback.waiting (
    id uuid not null,
    sealed bytea not null,
    constraint waiting_pkey PRIMARY KEY (id)
);

create table figures.background (
    number bigint not null,
    question text not null,
    channel text not null,
    kind text not null,
    profession text not null,
    language text not null,
    age_band text not null,
    version text not null,
    outcome text not null,
    since bigint not null,
    constraint background_number_check CHECK (((number >= 0) AND (number < ((1)::bigint << 58)))),
    constraint background_pkey PRIMARY KEY (number),
    constraint background_question_channel_kind_profession_language_age_ba_key UNIQUE (question, channel, kind, profession, language, age_band, version, outcome)
);

create table figures.changed_answer (
    visit_month date not null,
    unit_id uuid
);

create table figures.changed_encounter (
    visit_on date,
    unit_id uuid,
    invitation_id uuid,
    constraint changed_encounter_check CHECK ((num_nonnulls(visit_on, invitation_id) = 1))
);

create table figures.changed_group (
    visit_month date not null,
    unit_id uuid
);

create table figures.changed_theme (
    visit_month date not null,
    unit_id uuid
);

create table figures.computed (
    only_row boolean not null default true,
    computed_at timestamp with time zone not null,
    edition uuid not null,
    version bigint not null,
    swept bigint not null,
    tick bigint not null,
    constraint computed_only_row_check CHECK (only_row),
    constraint computed_pkey PRIMARY KEY (only_row)
);

create table figures.counted (
    thing text not null,
    pool text not null,
    unit_id uuid not null,
    service_id uuid not null,
    area_code text not null,
    visit_month date not null,
    slice_on date not null,
    cells bigint[] not null,
    counts integer[] not null,
    version bigint not null,
    constraint counted_check CHECK ((cardinality(counts) = cardinality(cells))),
    constraint counted_thing_check CHECK ((thing = ANY (ARRAY['ANSWERS'::text, 'GROUPS'::text, 'ENCOUNTERS'::text, 'THEMES'::text]))),
    constraint counted_pkey PRIMARY KEY (thing, pool, unit_id, service_id, area_code, visit_month, slice_on)
);
CREATE INDEX counted_thing_idx ON figures.counted USING btree (thing) WHERE (cells = '{}'::bigint[]);
CREATE INDEX counted_thing_version_idx ON figures.counted USING btree (thing, version);

create table followup.alert (
    id uuid not null,
    subject_key uuid not null,
    state text not null,
    next_at timestamp with time zone,
    sealed bytea not null,
    ended_month date,
    constraint alert_state_check CHECK ((state = ANY (ARRAY['RINGING'::text, 'TAKEN'::text, 'ENDED'::text]))),
    constraint ended_in_a_month CHECK (((state = 'ENDED'::text) = (ended_month IS NOT NULL))),
    constraint whoever_rings_knows_when_next CHECK (((state = 'RINGING'::text) = (next_at IS NOT NULL))),
    constraint alert_pkey PRIMARY KEY (id),
    constraint alert_subject_key_key UNIQUE (subject_key)
);
CREATE INDEX alert_ended_month_idx ON followup.alert USING btree (ended_month);
CREATE INDEX alert_state_idx ON followup.alert USING btree (state) WHERE (state <> 'ENDED'::text);

create table followup.contact_request (
    id uuid not null default gen_random_uuid(),
    answer_key uuid,
    unit_id uuid not null,
    service_id uuid not null,
    received_on date not null,
    due_on date not null,
    changed_on date,
    sealed bytea not null,
    urgent boolean not null,
    announced boolean not null default false,
    state text not null,
    handler_id uuid,
    handler text,
    reminded text not null default 'NO'::text,
    closed_on date,
    doubtful boolean not null default false,
    constraint closed_on_a_day CHECK (((state = 'CLOSED'::text) = (closed_on IS NOT NULL))),
    constraint contact_request_reminded_check CHECK ((reminded = ANY (ARRAY['NO'::text, 'NEAR'::text, 'OVERDUE'::text]))),
    constraint contact_request_state_check CHECK ((state = ANY (ARRAY['NEW'::text, 'IN_HAND'::text, 'ANSWERED'::text, 'CLOSED'::text]))),
    constraint handled_by_somebody CHECK (((handler_id IS NULL) = (handler IS NULL))),
    constraint contact_request_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint contact_request_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint contact_request_pkey PRIMARY KEY (id),
    constraint contact_request_answer_key_key UNIQUE (answer_key)
);
CREATE INDEX contact_request_closed_on_idx ON followup.contact_request USING btree (closed_on) WHERE (closed_on IS NOT NULL);
CREATE INDEX contact_request_due_on_id_idx ON followup.contact_request USING btree (due_on, id) WHERE (state = ANY (ARRAY['NEW'::text, 'IN_HAND'::text]));
CREATE INDEX contact_request_received_on_idx ON followup.contact_request USING btree (received_on);
CREATE INDEX contact_request_service_id_idx ON followup.contact_request USING btree (service_id);
CREATE INDEX contact_request_unit_id_idx ON followup.contact_request USING btree (unit_id);

create table followup.contact_step (
    request_id uuid not null,
    number integer not null,
    kind text not null,
    made_on date not null,
    staff_id uuid not null,
    made_by text not null,
    note bytea,
    constraint contact_step_request_id_fkey FOREIGN KEY (request_id) REFERENCES followup.contact_request(id) ON DELETE CASCADE,
    constraint contact_step_pkey PRIMARY KEY (request_id, number)
);

create table followup.contact_terms (
    single boolean not null default true,
    offered boolean not null,
    answer_days integer not null,
    remind_days integer not null,
    erase_days integer not null,
    sign_in_url text not null,
    constraint contact_terms_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 30))),
    constraint contact_terms_erase_days_check CHECK (((erase_days >= 1) AND (erase_days <= 730))),
    constraint contact_terms_remind_days_check CHECK (((remind_days >= 0) AND (remind_days <= 10))),
    constraint contact_terms_single_check CHECK (single),
    constraint contact_terms_pkey PRIMARY KEY (single)
);

create table followup.delay (
    appeared_month date not null,
    place text not null,
    stage text not null,
    days integer[] not null,
    counts integer[] not null,
    constraint delay_stage_check CHECK ((stage = ANY (ARRAY['seen'::text, 'in-hand'::text, 'done'::text]))),
    constraint delay_pkey PRIMARY KEY (appeared_month, place, stage)
);

create table followup.delay_month (
    appeared_month date not null,
    counted_at timestamp with time zone not null,
    constraint delay_month_pkey PRIMARY KEY (appeared_month)
);

create table followup.digest (
    account_id uuid not null,
    weekday smallint not null,
    last_on date not null,
    constraint digest_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7))),
    constraint digest_account_id_fkey FOREIGN KEY (account_id) REFERENCES people.account(id) ON DELETE CASCADE,
    constraint digest_pkey PRIMARY KEY (account_id)
);

create table followup.improvement (
    id uuid not null,
    version integer not null default 1,
    title text not null,
    said text not null,
    tried text not null,
    theme text,
    owner_id uuid not null,
    due_on date,
    state text not null,
    state_on date not null,
    used_on date,
    origin text not null,
    constraint improvement_check CHECK ((used_on <= state_on)),
    constraint improvement_check1 CHECK (((state <> 'in-use'::text) OR (used_on IS NOT NULL))),
    constraint improvement_origin_check CHECK ((origin = ANY (ARRAY['comment'::text, 'theme'::text, 'signal'::text, 'meeting'::text, 'blank'::text]))),
    constraint improvement_said_check CHECK ((length(said) <= 2000)),
    constraint improvement_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'decided'::text, 'tried'::text, 'in-use'::text, 'dropped'::text]))),
    constraint improvement_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
    constraint improvement_tried_check CHECK ((length(tried) <= 2000)),
    constraint improvement_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES people.account(id),
    constraint improvement_pkey PRIMARY KEY (id)
);
CREATE INDEX improvement_owner_id_idx ON followup.improvement USING btree (owner_id);

create table followup.improvement_change (
    improvement_id uuid not null,
    version integer not null,
    what text not null,
    happened_on date not null,
    noted_on date not null,
    by_id uuid not null,
    by_name text not null,
    constraint improvement_change_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES followup.improvement(id),
    constraint improvement_change_pkey PRIMARY KEY (improvement_id, version)
);

create table followup.improvement_comment (
    id uuid not null default gen_random_uuid(),
    improvement_id uuid not null,
    reading_id uuid,
    constraint improvement_comment_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES followup.improvement(id),
    constraint improvement_comment_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE SET NULL,
    constraint improvement_comment_pkey PRIMARY KEY (id),
    constraint improvement_comment_improvement_id_reading_id_key UNIQUE (improvement_id, reading_id)
);
CREATE INDEX improvement_comment_reading_id_idx ON followup.improvement_comment USING btree (reading_id);

create table followup.improvement_unit (
    improvement_id uuid not null,
    unit_id uuid not null,
    constraint improvement_unit_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES followup.improvement(id),
    constraint improvement_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint improvement_unit_pkey PRIMARY KEY (improvement_id, unit_id)
);
CREATE INDEX improvement_unit_unit_id_idx ON followup.improvement_unit USING btree (unit_id);

create table followup.item (
    reading_id uuid not null,
    version integer not null,
    state text not null,
    assignee_id uuid,
    assignee text,
    due_on date,
    note text not null,
    reason text,
    taken_at timestamp with time zone,
    done_at timestamp with time zone,
    changed_at timestamp with time zone not null,
    changed_by_id uuid not null,
    changed_by text not null,
    place text,
    appeared_on date,
    constraint item_check CHECK (((state = 'done'::text) = (reason IS NOT NULL))),
    constraint item_check1 CHECK (((state = 'done'::text) = (done_at IS NOT NULL))),
    constraint item_check2 CHECK (((state = 'new'::text) = (taken_at IS NULL))),
    constraint item_check3 CHECK (((assignee_id IS NULL) = (assignee IS NULL))),
    constraint item_note_check CHECK ((length(note) <= 500)),
    constraint item_state_check CHECK ((state = ANY (ARRAY['new'::text, 'in-hand'::text, 'done'::text]))),
    constraint item_version_check CHECK ((version > 0)),
    constraint item_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint item_pkey PRIMARY KEY (reading_id)
);
CREATE INDEX item_appeared_on_reading_id_place_assignee_id_due_on_idx ON followup.item USING btree (appeared_on DESC, reading_id) INCLUDE (place, assignee_id, due_on) WHERE (state = 'in-hand'::text);
CREATE INDEX item_assignee_id_idx ON followup.item USING btree (assignee_id) WHERE (state = 'in-hand'::text);
CREATE INDEX item_place_appeared_on_reading_id_assignee_id_due_on_idx ON followup.item USING btree (place, appeared_on DESC, reading_id) INCLUDE (assignee_id, due_on) WHERE (state = 'in-hand'::text);

create table followup.item_change (
    reading_id uuid not null,
    version integer not null,
    state text not null,
    assignee_id uuid,
    assignee text,
    due_on date,
    note text not null,
    reason text,
    changed_at timestamp with time zone not null,
    changed_by_id uuid not null,
    changed_by text not null,
    constraint item_change_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint item_change_pkey PRIMARY KEY (reading_id, version)
);

create table followup.meeting (
    id uuid not null,
    unit_id uuid not null,
    held_on date not null,
    notes text not null default ''::text,
    notes_by text not null default ''::text,
    chair_id uuid,
    closed_at timestamp with time zone,
    figures_from date,
    figures_to date,
    comments integer not null default 0,
    constraint meeting_pkey PRIMARY KEY (id),
    constraint meeting_unit_id_held_on_key UNIQUE (unit_id, held_on)
);
CREATE INDEX meeting_held_on_idx ON followup.meeting USING btree (held_on);

create table followup.meeting_comment (
    meeting_id uuid not null,
    reading_id uuid not null,
    kind text not null,
    place integer not null,
    constraint meeting_comment_kind_check CHECK ((kind = ANY (ARRAY['urgent'::text, 'criticism'::text, 'chosen'::text, 'thanks'::text]))),
    constraint meeting_comment_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES followup.meeting(id) ON DELETE CASCADE,
    constraint meeting_comment_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint meeting_comment_pkey PRIMARY KEY (meeting_id, reading_id)
);
CREATE INDEX meeting_comment_reading_id_idx ON followup.meeting_comment USING btree (reading_id);

create table followup.meeting_decision (
    id uuid not null,
    meeting_id uuid not null,
    place integer not null,
    decided text not null,
    owner_id uuid,
    due_on date,
    improvement_id uuid,
    ended text,
    ended_at timestamp with time zone,
    constraint meeting_decision_check CHECK (((ended IS NULL) = (ended_at IS NULL))),
    constraint meeting_decision_ended_check CHECK ((ended = ANY (ARRAY['done'::text, 'dropped'::text]))),
    constraint meeting_decision_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES followup.meeting(id) ON DELETE CASCADE,
    constraint meeting_decision_pkey PRIMARY KEY (id)
);
CREATE INDEX meeting_decision_meeting_id_idx ON followup.meeting_decision USING btree (meeting_id);
CREATE INDEX meeting_decision_owner_id_idx ON followup.meeting_decision USING btree (owner_id) WHERE (ended IS NULL);

create table followup.meeting_figure (
    meeting_id uuid not null,
    place integer not null,
    kind text not null,
    word text not null,
    value double precision not null,
    low double precision not null,
    high double precision not null,
    part bigint not null,
    whole bigint not null,
    earlier double precision,
    from_month date,
    to_month date,
    constraint meeting_figure_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES followup.meeting(id) ON DELETE CASCADE,
    constraint meeting_figure_pkey PRIMARY KEY (meeting_id, place)
);

create table followup.meeting_improvement (
    meeting_id uuid not null,
    improvement_id uuid not null,
    place integer not null,
    title text not null,
    state text not null,
    constraint meeting_improvement_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES followup.meeting(id) ON DELETE CASCADE,
    constraint meeting_improvement_pkey PRIMARY KEY (meeting_id, improvement_id)
);

create table followup.on_call (
    id uuid not null default gen_random_uuid(),
    service_id uuid,
    position integer not null,
    account_id uuid not null,
    mobile bytea,
    constraint on_call_account_id_fkey FOREIGN KEY (account_id) REFERENCES people.account(id) ON DELETE CASCADE,
    constraint on_call_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id) ON DELETE CASCADE,
    constraint on_call_pkey PRIMARY KEY (id),
    constraint on_call_service_id_account_id_key UNIQUE NULLS NOT DISTINCT (service_id, account_id)
);
CREATE INDEX on_call_account_id_idx ON followup.on_call USING btree (account_id);

create table followup.open_comment (
    reading_id uuid not null,
    place text not null,
    appeared_on date not null,
    service_id uuid,
    is_read boolean not null,
    attitude text not null,
    themes text[] not null,
    urgent text not null,
    constraint open_comment_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON UPDATE CASCADE ON DELETE CASCADE,
    constraint open_comment_pkey PRIMARY KEY (reading_id)
);
CREATE INDEX open_comment_appeared_on_reading_id_idx ON followup.open_comment USING btree (appeared_on DESC, reading_id);
CREATE INDEX open_comment_place_appeared_on_reading_id_idx ON followup.open_comment USING btree (place, appeared_on DESC, reading_id);
CREATE INDEX open_comment_place_appeared_on_reading_id_idx1 ON followup.open_comment USING btree (place, appeared_on DESC, reading_id) WHERE (urgent <> 'none'::text);

create table followup.story (
    improvement_id uuid not null,
    version integer not null default 1,
    said_fi text not null,
    did_fi text not null,
    said_sv text not null,
    did_sv text not null,
    said_en text not null,
    did_en text not null,
    written_by uuid not null,
    writer text not null,
    written_on date not null,
    approved_by uuid,
    approver text,
    approved_on date,
    published_on date,
    constraint story_check CHECK ((approved_by <> written_by)),
    constraint story_check1 CHECK (((approved_by IS NULL) = (approved_on IS NULL))),
    constraint story_check2 CHECK (((published_on IS NULL) OR (approved_on IS NOT NULL))),
    constraint story_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES followup.improvement(id),
    constraint story_pkey PRIMARY KEY (improvement_id)
);

create table followup.team (
    unit_id uuid not null,
    email bytea not null,
    language text not null,
    used_on date not null,
    constraint team_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint team_pkey PRIMARY KEY (unit_id)
);

create table followup.thanked (
    id uuid not null,
    reading_id uuid not null,
    kind text not null,
    by_mail boolean not null,
    thanked_by text not null,
    thanked_on date not null,
    constraint thanked_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'worker'::text]))),
    constraint thanked_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint thanked_pkey PRIMARY KEY (id)
);
CREATE INDEX thanked_reading_id_idx ON followup.thanked USING btree (reading_id);

create table followup.thanks_mail (
    mail_id uuid not null,
    reading_id uuid,
    constraint thanks_mail_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE SET NULL,
    constraint thanks_mail_pkey PRIMARY KEY (mail_id)
);
CREATE INDEX thanks_mail_reading_id_idx ON followup.thanks_mail USING btree (reading_id);

create table followup.thanks_sent (
    unit_id uuid not null,
    sent_on date not null,
    kind text not null,
    count integer not null,
    constraint thanks_sent_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'worker'::text]))),
    constraint thanks_sent_pkey PRIMARY KEY (unit_id, sent_on, kind)
);

create table followup.urgent_rule (
    one boolean not null default true,
    minutes integer not null default 15,
    any_hour boolean not null default true,
    from_minute integer not null default 480,
    to_minute integer not null default 960,
    by_text boolean not null default false,
    constraint urgent_rule_check CHECK ((from_minute < to_minute)),
    constraint urgent_rule_from_minute_check CHECK (((from_minute >= 0) AND (from_minute <= 1439))),
    constraint urgent_rule_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440))),
    constraint urgent_rule_one_check CHECK (one),
    constraint urgent_rule_to_minute_check CHECK (((to_minute >= 0) AND (to_minute <= 1439))),
    constraint urgent_rule_pkey PRIMARY KEY (one)
);

create table followup.worker (
    id uuid not null,
    unit_id uuid not null,
    name bytea not null,
    email bytea not null,
    language text not null,
    used_on date not null,
    constraint worker_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint worker_pkey PRIMARY KEY (id)
);
CREATE INDEX worker_unit_id_idx ON followup.worker USING btree (unit_id);

create table insight.alarm (
    id uuid not null default gen_random_uuid(),
    answer_key uuid not null,
    sealed bytea not null,
    constraint alarm_pkey PRIMARY KEY (id),
    constraint alarm_answer_key_key UNIQUE (answer_key)
);

create table insight.correction (
    reading_id uuid not null,
    about text not null,
    word text not null,
    value text not null,
    made_on date not null,
    constraint correction_about_check CHECK ((about = ANY (ARRAY['theme'::text, 'urgent'::text, 'name'::text]))),
    constraint correction_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint correction_pkey PRIMARY KEY (reading_id, about, word)
);

create table insight.judgement (
    reading_id uuid not null,
    staff_id uuid not null,
    theme text not null,
    predicted boolean not null,
    agreed boolean not null,
    version text not null,
    judged_on date not null,
    constraint judgement_pkey PRIMARY KEY (reading_id, staff_id, theme)
);
CREATE INDEX judgement_judged_on_idx ON insight.judgement USING btree (judged_on);

create table insight.quote (
    reading_id uuid not null,
    chosen_by text not null,
    chosen_on date not null,
    constraint quote_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint quote_pkey PRIMARY KEY (reading_id)
);

create table insight.read_mark (
    reading_id uuid not null,
    staff_id uuid not null,
    read_at timestamp with time zone not null,
    constraint read_mark_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint read_mark_pkey PRIMARY KEY (reading_id, staff_id)
);
CREATE INDEX read_mark_staff_id_idx ON insight.read_mark USING btree (staff_id);

create table insight.reader (
    version text not null,
    number integer not null,
    constraint reader_pkey PRIMARY KEY (version)
);

create table insight.reading (
    id uuid not null default gen_random_uuid(),
    feedback_id uuid not null,
    version text not null,
    is_read boolean not null,
    language text not null,
    attitude_text text not null,
    attitude text not null,
    disagrees boolean not null,
    words tsvector not null,
    length integer not null,
    urgency text not null,
    urgency_score real not null,
    urgency_from integer,
    urgency_to integer,
    urgent text not null,
    themes text[] not null,
    corrected boolean not null default false,
    urgent_seen boolean not null default false,
    score smallint,
    place text not null,
    pool text,
    unit_id uuid,
    service_id uuid,
    area_code text,
    visit_month date not null,
    kind text,
    profession text,
    appeared_on date not null,
    counted boolean not null,
    constraint reading_attitude_check CHECK ((attitude = ANY (ARRAY['pos'::text, 'neg'::text, 'mixed'::text, 'neutral'::text]))),
    constraint reading_attitude_text_check CHECK ((attitude_text = ANY (ARRAY['pos'::text, 'neg'::text, 'mixed'::text, 'neutral'::text]))),
    constraint reading_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text, 'other'::text]))),
    constraint reading_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES feedback.feedback(id) ON UPDATE CASCADE ON DELETE CASCADE,
    constraint reading_pkey PRIMARY KEY (id),
    constraint reading_feedback_id_key UNIQUE (feedback_id)
);
CREATE INDEX reading_appeared_on_id_idx ON insight.reading USING btree (appeared_on DESC, id);
CREATE INDEX reading_length_appeared_on_id_idx ON insight.reading USING btree (length DESC, appeared_on DESC, id);
CREATE INDEX reading_place_appeared_on_id_idx ON insight.reading USING btree (place, appeared_on DESC, id);
CREATE INDEX reading_place_appeared_on_id_idx1 ON insight.reading USING btree (place, appeared_on DESC, id) WHERE (urgent <> 'none'::text);
CREATE INDEX reading_score_appeared_on_id_idx ON insight.reading USING btree (score, appeared_on DESC, id);
CREATE INDEX reading_service_id_appeared_on_id_idx ON insight.reading USING btree (service_id, appeared_on DESC, id);
CREATE INDEX reading_themes_idx ON insight.reading USING gin (themes);
CREATE INDEX reading_urgent_seen_appeared_on_id_idx ON insight.reading USING btree (urgent_seen, appeared_on DESC, id) WHERE (urgent <> 'none'::text);
CREATE INDEX reading_version_appeared_on_idx ON insight.reading USING btree (version, appeared_on DESC);
CREATE INDEX reading_words_idx ON insight.reading USING gin (words);

create table insight.reading_theme (
    reading_id uuid not null,
    theme text not null,
    sign text not null,
    span_from integer not null,
    span_to integer not null,
    constraint reading_theme_sign_check CHECK ((sign = ANY (ARRAY['+'::text, '-'::text, '~'::text]))),
    constraint reading_theme_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint reading_theme_pkey PRIMARY KEY (reading_id, theme, sign, span_from)
);

create table insight.saved_view (
    id uuid not null,
    owner_id uuid not null,
    name text not null,
    query text not null,
    shared boolean not null,
    created_at timestamp with time zone not null,
    constraint saved_view_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
    constraint saved_view_query_check CHECK ((length(query) <= 2000)),
    constraint saved_view_pkey PRIMARY KEY (id),
    constraint saved_view_owner_id_name_key UNIQUE (owner_id, name)
);

create table insight.seen_alarm (
    alarm_id uuid not null,
    staff_id uuid not null,
    seen_by text not null,
    seen_at timestamp with time zone not null,
    constraint seen_alarm_alarm_id_fkey FOREIGN KEY (alarm_id) REFERENCES insight.alarm(id) ON DELETE CASCADE,
    constraint seen_alarm_pkey PRIMARY KEY (alarm_id, staff_id)
);

create table insight.seen_urgent (
    reading_id uuid not null,
    staff_id uuid not null,
    seen_by text not null,
    seen_at timestamp with time zone not null,
    constraint seen_urgent_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES insight.reading(id) ON DELETE CASCADE,
    constraint seen_urgent_pkey PRIMARY KEY (reading_id, staff_id)
);

create table insight.unread (
    feedback_id uuid not null
);

create table insight.visit (
    staff_id uuid not null,
    visited_at timestamp with time zone not null,
    before_at timestamp with time zone,
    constraint visit_pkey PRIMARY KEY (staff_id)
);

create table invitation.closing_day (
    visit_month date not null,
    closes_on date not null,
    constraint closing_day_visit_month_check CHECK ((EXTRACT(day FROM visit_month) = (1)::numeric)),
    constraint closing_day_pkey PRIMARY KEY (visit_month)
);

create table invitation.decision (
    encounter_id uuid not null,
    source text not null,
    source_id text not null,
    outcome text not null,
    quarantined_until date,
    rule_set_version integer not null,
    decided_at timestamp with time zone not null,
    visit_on date not null,
    unit_id uuid,
    service_id uuid,
    kind text not null,
    profession text,
    age_band text,
    language text not null,
    constraint decision_kind_check CHECK ((kind = ANY (ARRAY['VISIT'::text, 'PHONE'::text, 'DIGITAL'::text, 'HOME'::text]))),
    constraint decision_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['NOT_FINISHED'::text, 'CANCELLED'::text, 'UNDER_AGE'::text, 'UNKNOWN_UNIT'::text, 'UNIT_NOT_LIVE'::text, 'SENSITIVE_SERVICE'::text, 'UNKNOWN_SERVICE'::text, 'DECEASED'::text, 'NON_DISCLOSURE'::text, 'NO_PERMISSION'::text, 'OPTED_OUT'::text, 'NO_PHONE'::text, 'SEVERAL_PHONES'::text, 'NOT_MOBILE'::text, 'TOO_OLD'::text, 'LATER_VISIT'::text, 'QUARANTINED'::text, 'NOT_SAMPLED'::text, 'SENDING_STOPPED'::text, 'INVITED'::text]))),
    constraint quarantine_has_an_end CHECK (((outcome = 'QUARANTINED'::text) = (quarantined_until IS NOT NULL))),
    constraint decision_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES encounter.encounter(id),
    constraint decision_rule_set_version_fkey FOREIGN KEY (rule_set_version) REFERENCES invitation.rule_set(version),
    constraint decision_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint decision_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint decision_pkey PRIMARY KEY (encounter_id)
);
CREATE INDEX decision_invited_by_month ON invitation.decision USING btree (((date_trunc('month'::text, (visit_on)::timestamp without time zone))::date), unit_id) WHERE (outcome = 'INVITED'::text);
CREATE INDEX decision_rule_set_version_idx ON invitation.decision USING btree (rule_set_version);
CREATE INDEX decision_service_id_idx ON invitation.decision USING btree (service_id);
CREATE INDEX decision_source_id_idx ON invitation.decision USING btree (source_id);
CREATE INDEX decision_unit_id_visit_on_idx ON invitation.decision USING btree (unit_id, visit_on);
CREATE INDEX decision_visit_on_outcome_idx ON invitation.decision USING btree (visit_on, outcome);

create table invitation.invitation (
    id uuid not null,
    encounter_id uuid not null,
    person_key uuid,
    phone_key uuid,
    phone_sealed bytea,
    visit_at timestamp with time zone not null,
    state text not null default 'PLANNED'::text,
    send_on date not null,
    send_after_at timestamp with time zone not null,
    not_after_at timestamp with time zone not null,
    quarantine daterange not null,
    token_hash bytea,
    closes_at timestamp with time zone,
    questionnaire_code text,
    questionnaire_version integer,
    by_reply boolean not null default false,
    constraint a_dispatched_one_has_a_link CHECK (((state <> 'DISPATCHED'::text) OR (token_hash IS NOT NULL))),
    constraint a_planned_one_has_a_number CHECK (((state <> 'PLANNED'::text) OR ((person_key IS NOT NULL) AND (phone_key IS NOT NULL) AND (phone_sealed IS NOT NULL)))),
    constraint invitation_state_check CHECK ((state = ANY (ARRAY['PLANNED'::text, 'DISPATCHED'::text, 'WITHDRAWN'::text, 'EXPIRED'::text, 'REFUSED'::text]))),
    constraint invitation_encounter_id_fkey FOREIGN KEY (encounter_id) REFERENCES invitation.decision(encounter_id),
    constraint invitation_questionnaire_code_questionnaire_version_fkey FOREIGN KEY (questionnaire_code, questionnaire_version) REFERENCES questionnaire.questionnaire(code, version),
    constraint invitation_pkey PRIMARY KEY (id),
    constraint invitation_token_hash_key UNIQUE (token_hash),
    constraint one_contact_in_a_quarantine EXCLUDE USING gist (person_key WITH =, quarantine WITH &&) WHERE ((state = ANY (ARRAY['PLANNED'::text, 'DISPATCHED'::text])))
);
CREATE INDEX invitation_encounter_id_idx ON invitation.invitation USING btree (encounter_id);
CREATE INDEX invitation_person_key_idx ON invitation.invitation USING btree (person_key) WHERE (state = ANY (ARRAY['PLANNED'::text, 'DISPATCHED'::text]));
CREATE INDEX invitation_questionnaire_code_questionnaire_version_idx ON invitation.invitation USING btree (questionnaire_code, questionnaire_version);
CREATE INDEX invitation_send_after_at_idx ON invitation.invitation USING btree (send_after_at) WHERE (state = 'PLANNED'::text);
CREATE INDEX invitation_send_on_idx ON invitation.invitation USING btree (send_on) WHERE (phone_sealed IS NOT NULL);
CREATE UNIQUE INDEX one_invitation_per_encounter ON invitation.invitation USING btree (encounter_id) WHERE (state <> 'WITHDRAWN'::text);
CREATE UNIQUE INDEX one_message_per_number_and_day ON invitation.invitation USING btree (phone_key, send_on) WHERE (state = ANY (ARRAY['PLANNED'::text, 'DISPATCHED'::text]));

create table invitation.message_template (
    language text not null,
    body text not null,
    changed_at timestamp with time zone not null,
    changed_by text,
    asks_for text not null default 'LINK'::text,
    constraint it_says_how_to_answer CHECK (
CASE asks_for
    WHEN 'LINK'::text THEN (body ~~ '%{link}%'::text)
    ELSE (body ~~ '%10%'::text)
END),
    constraint message_template_asks_for_check CHECK ((asks_for = ANY (ARRAY['LINK'::text, 'REPLY'::text]))),
    constraint message_template_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint message_template_pkey PRIMARY KEY (asks_for, language)
);

create table invitation.rule_set (
    version integer not null,
    from_on date not null,
    rules jsonb not null,
    note text not null default ''::text,
    created_at timestamp with time zone not null,
    created_by text not null,
    constraint rule_set_pkey PRIMARY KEY (version)
);
CREATE INDEX rule_set_from_on_version_idx ON invitation.rule_set USING btree (from_on, version);

create table mail.outbox (
    id uuid not null,
    about text not null,
    language text not null,
    to_sealed bytea,
    subject_sealed bytea,
    text_sealed bytea,
    html_sealed bytea,
    state text not null default 'WAITING'::text,
    tries integer not null default 0,
    created_at timestamp with time zone not null,
    next_try_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    reply_code integer,
    constraint outbox_about_check CHECK ((about ~ '^[a-z][a-z-]{0,29}$'::text)),
    constraint outbox_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint outbox_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text, 'SENT'::text, 'REFUSED'::text]))),
    constraint settled_has_a_time CHECK (((state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text])) = (settled_at IS NULL))),
    constraint what_waits_can_be_sent CHECK (((state <> ALL (ARRAY['WAITING'::text, 'HANDED_OVER'::text])) OR ((to_sealed IS NOT NULL) AND (subject_sealed IS NOT NULL) AND (text_sealed IS NOT NULL)))),
    constraint what_was_sent_is_wiped CHECK (((state <> 'SENT'::text) OR (COALESCE(to_sealed, subject_sealed, text_sealed, html_sealed) IS NULL))),
    constraint outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_next_try_at_idx ON mail.outbox USING btree (next_try_at) WHERE (state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text]));
CREATE INDEX outbox_state_settled_at_idx ON mail.outbox USING btree (state, settled_at) WHERE (settled_at IS NOT NULL);

create table organization.county (
    only_row boolean not null default true,
    name_fi text not null,
    name_sv text not null,
    name_en text not null,
    smallest_group integer not null default 5,
    sending_stopped_at timestamp with time zone,
    complaint_url_fi text,
    complaint_url_sv text,
    complaint_url_en text,
    privacy_contact text,
    accessibility_contact text,
    age_bands integer[] not null default '{18,30,40,50,65,75,85}'::integer[],
    constraint age_bands_are_ages CHECK (((array_position(age_bands, NULL::integer) IS NULL) AND (1 <= ALL (age_bands)) AND (120 >= ALL (age_bands)))),
    constraint age_bands_are_few CHECK (((cardinality(age_bands) >= 1) AND (cardinality(age_bands) <= 12))),
    constraint age_bands_ascend CHECK (organization.ascending(age_bands)),
    constraint county_only_row_check CHECK (only_row),
    constraint county_smallest_group_check CHECK (((smallest_group >= 5) AND (smallest_group <= 100))),
    constraint county_pkey PRIMARY KEY (only_row)
);

create table organization.service (
    id uuid not null,
    service_area_id uuid not null,
    code text not null,
    name_fi text not null,
    name_sv text not null,
    name_en text not null,
    sensitive boolean not null default false,
    constraint service_service_area_id_fkey FOREIGN KEY (service_area_id) REFERENCES organization.service_area(id),
    constraint service_pkey PRIMARY KEY (id),
    constraint service_code_key UNIQUE (code)
);
CREATE INDEX service_service_area_id_idx ON organization.service USING btree (service_area_id);

create table organization.service_area (
    id uuid not null,
    code text not null,
    name_fi text not null,
    name_sv text not null,
    name_en text not null,
    constraint service_area_pkey PRIMARY KEY (id),
    constraint service_area_code_key UNIQUE (code)
);

create table organization.target (
    service_id uuid not null,
    from_on date not null,
    nps integer not null,
    constraint target_nps_check CHECK (((nps >= '-100'::integer) AND (nps <= 100))),
    constraint target_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint target_pkey PRIMARY KEY (service_id, from_on)
);

create table organization.unit (
    id uuid not null,
    service_id uuid not null,
    oid text not null,
    name_fi text not null,
    name_sv text not null,
    name_en text not null,
    valid_from date not null,
    valid_to date,
    rollout text not null default 'PLANNED'::text,
    live_from date,
    successor_id uuid,
    constraint live_has_a_day CHECK (((rollout <> 'LIVE'::text) OR (live_from IS NOT NULL))),
    constraint successor_is_another CHECK ((successor_id <> id)),
    constraint unit_oid_check CHECK ((oid ~ '^[0-9]+(\.[0-9]+)+$'::text)),
    constraint unit_rollout_check CHECK ((rollout = ANY (ARRAY['PLANNED'::text, 'LIVE'::text, 'STOPPED'::text]))),
    constraint validity_runs_forward CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    constraint unit_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint unit_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organization.unit(id),
    constraint unit_pkey PRIMARY KEY (id),
    constraint unit_oid_key UNIQUE (oid)
);
CREATE INDEX unit_service_id_idx ON organization.unit USING btree (service_id);
CREATE INDEX unit_successor_id_idx ON organization.unit USING btree (successor_id);

create table people.account (
    id uuid not null,
    sign_in_name text not null,
    name text not null,
    role text not null,
    password_hash text,
    language text not null default 'fi'::text,
    disabled_at timestamp with time zone,
    created_at timestamp with time zone not null,
    email text,
    constraint account_email_check CHECK (((email IS NULL) OR ((length(email) >= 3) AND (length(email) <= 254)))),
    constraint account_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
    constraint account_role_check CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'DEVELOPMENT_MANAGER'::text, 'SUPERVISOR'::text, 'READER'::text]))),
    constraint account_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX account_lower_idx ON people.account USING btree (lower(sign_in_name));

create table people.account_unit (
    account_id uuid not null,
    unit_id uuid not null,
    constraint account_unit_account_id_fkey FOREIGN KEY (account_id) REFERENCES people.account(id) ON DELETE CASCADE,
    constraint account_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id),
    constraint account_unit_pkey PRIMARY KEY (account_id, unit_id)
);
CREATE INDEX account_unit_unit_id_idx ON people.account_unit USING btree (unit_id);

create table people.api_key (
    id uuid not null,
    name text not null,
    key_hash bytea not null,
    permissions text[] not null,
    created_at timestamp with time zone not null,
    last_used_on date,
    revoked_at timestamp with time zone,
    constraint api_key_pkey PRIMARY KEY (id),
    constraint api_key_key_hash_key UNIQUE (key_hash),
    constraint api_key_name_key UNIQUE (name)
);

create table people.guess (
    name_key uuid not null,
    lane_key uuid not null,
    tries integer not null,
    last_at timestamp with time zone not null,
    wait_until_at timestamp with time zone,
    constraint guess_pkey PRIMARY KEY (name_key, lane_key)
);
CREATE INDEX guess_last_at_idx ON people.guess USING btree (last_at);

create table people.known_browser (
    browser_hash bytea not null,
    account_id uuid not null,
    seen_at timestamp with time zone not null,
    constraint known_browser_account_id_fkey FOREIGN KEY (account_id) REFERENCES people.account(id) ON DELETE CASCADE,
    constraint known_browser_pkey PRIMARY KEY (browser_hash, account_id)
);
CREATE INDEX known_browser_account_id_idx ON people.known_browser USING btree (account_id);

create table people.one_time_link (
    token_hash bytea not null,
    account_id uuid,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint one_time_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES people.account(id) ON DELETE CASCADE,
    constraint one_time_link_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX one_time_link_account_id_idx ON people.one_time_link USING btree (account_id);

create table people.session (
    token_hash bytea not null,
    account_id uuid not null,
    created_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES people.account(id) ON DELETE CASCADE,
    constraint session_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX session_account_id_idx ON people.session USING btree (account_id);

create table platform.master_key (
    only_row boolean not null default true,
    key bytea not null,
    constraint master_key_key_check CHECK ((octet_length(key) = 32)),
    constraint master_key_only_row_check CHECK (only_row),
    constraint master_key_pkey PRIMARY KEY (only_row)
);

create table platform.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    constraint scheduled_task_pkey PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_task_execution_time_idx ON platform.scheduled_task USING btree (execution_time);
CREATE INDEX scheduled_task_last_heartbeat_idx ON platform.scheduled_task USING btree (last_heartbeat);

create table questionnaire.draft (
    code text not null,
    package text not null,
    changed_at timestamp with time zone not null,
    revision bigint not null,
    constraint draft_pkey PRIMARY KEY (code)
);

create table questionnaire.questionnaire (
    code text not null,
    version integer not null,
    package text not null,
    checksum bytea not null,
    loaded_at timestamp with time zone not null,
    constraint questionnaire_version_check CHECK ((version > 0)),
    constraint questionnaire_pkey PRIMARY KEY (code, version)
);

create table sms.early_receipt (
    id bigint not null,
    supplier_ids text[] not null,
    receipt text not null,
    error_code text,
    received_at timestamp with time zone not null,
    phone_keys uuid[] not null default '{}'::uuid[],
    naming text not null default 'GUESSED'::text,
    constraint early_receipt_naming_check CHECK ((naming = ANY (ARRAY['CERTAIN'::text, 'GUESSED'::text]))),
    constraint early_receipt_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'UNDELIVERED'::text, 'UNKNOWN'::text]))),
    constraint early_receipt_pkey PRIMARY KEY (id)
);
CREATE INDEX early_receipt_received_at_idx ON sms.early_receipt USING btree (received_at);

create table sms.incoming (
    id bigint not null,
    phone_key uuid not null,
    phone_sealed bytea not null,
    text_key uuid not null,
    text_sealed bytea not null,
    received_at timestamp with time zone not null,
    part_reference integer not null default 0,
    part_number smallint not null default 1,
    part_count smallint not null default 1,
    heard boolean not null default false,
    constraint a_part_of_a_whole CHECK (((part_number >= 1) AND (part_number <= part_count))),
    constraint incoming_pkey PRIMARY KEY (id),
    constraint the_same_once UNIQUE (phone_key, part_reference, part_count, part_number, text_key)
);
CREATE INDEX incoming_received_at_idx ON sms.incoming USING btree (received_at);

create table sms.message (
    id uuid not null,
    queue_no bigint not null,
    reference uuid not null,
    phone_key uuid,
    phone_sealed bytea,
    body_sealed bytea,
    parts smallint not null,
    send_after_at timestamp with time zone not null,
    not_after_at timestamp with time zone not null,
    state text not null default 'WAITING'::text,
    node text,
    handed_over_at timestamp with time zone,
    settled_at timestamp with time zone,
    supplier_id text,
    receipt text,
    receipt_at timestamp with time zone,
    error_code text,
    declines smallint not null default 0,
    for_staff boolean not null default false,
    kind text not null default 'INVITATION'::text,
    constraint an_answer_forgets_its_number CHECK (((kind = 'INVITATION'::text) OR (state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text])) OR ((phone_key IS NULL) AND (phone_sealed IS NULL)))),
    constraint handed_over_by_somebody CHECK (((state <> 'HANDED_OVER'::text) OR (node IS NOT NULL))),
    constraint message_kind_check CHECK ((kind = ANY (ARRAY['INVITATION'::text, 'ANSWER'::text]))),
    constraint message_parts_check CHECK (((parts >= 1) AND (parts <= 10))),
    constraint message_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'UNDELIVERED'::text, 'UNKNOWN'::text]))),
    constraint message_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text, 'SENT'::text, 'TRIAL'::text, 'FAILED'::text, 'UNKNOWN'::text, 'EXPIRED'::text, 'WITHDRAWN'::text]))),
    constraint settled_has_a_time CHECK (((state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text])) = (settled_at IS NULL))),
    constraint the_text_goes_when_handed_over CHECK (((state = 'WAITING'::text) OR (body_sealed IS NULL))),
    constraint waiting_can_be_sent CHECK (((state <> 'WAITING'::text) OR ((phone_key IS NOT NULL) AND (phone_sealed IS NOT NULL) AND (body_sealed IS NOT NULL)))),
    constraint message_pkey PRIMARY KEY (id)
);
CREATE INDEX message_declines_send_after_at_queue_no_idx ON sms.message USING btree (declines, send_after_at, queue_no) WHERE (state = 'WAITING'::text);
CREATE INDEX message_node_idx ON sms.message USING btree (node) WHERE (state = 'HANDED_OVER'::text);
CREATE INDEX message_not_after_at_idx ON sms.message USING btree (not_after_at) WHERE (state = 'WAITING'::text);
CREATE INDEX message_not_after_at_idx1 ON sms.message USING btree (not_after_at) WHERE (for_staff AND (state = 'WAITING'::text));
CREATE INDEX message_phone_key_idx ON sms.message USING btree (phone_key) WHERE (state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text, 'UNKNOWN'::text]));
CREATE INDEX message_settled_at_idx ON sms.message USING btree (settled_at) WHERE for_staff;
CREATE INDEX message_settled_at_state_idx ON sms.message USING btree (settled_at, state) WHERE (settled_at IS NOT NULL);
CREATE INDEX message_supplier_id_idx ON sms.message USING btree (supplier_id) WHERE (supplier_id IS NOT NULL);
CREATE UNIQUE INDEX one_message_per_reference ON sms.message USING btree (reference) WHERE (state <> ALL (ARRAY['WITHDRAWN'::text, 'EXPIRED'::text]));

create table sms.node (
    name text not null,
    seen_at timestamp with time zone not null,
    constraint node_pkey PRIMARY KEY (name)
);

create table sms.opt_out (
    phone_key uuid not null,
    said_on date not null,
    said_by text not null,
    undo_until_at timestamp with time zone,
    constraint opt_out_said_by_check CHECK ((said_by = ANY (ARRAY['REPLY'::text, 'LINK'::text, 'STAFF'::text]))),
    constraint opt_out_pkey PRIMARY KEY (phone_key)
);
CREATE INDEX opt_out_undo_until_at_idx ON sms.opt_out USING btree (undo_until_at) WHERE (undo_until_at IS NOT NULL);

create table sms.reply (
    id uuid not null,
    phone_key uuid not null,
    text_key uuid not null,
    text_sealed bytea not null,
    received_at timestamp with time zone not null,
    service_id uuid,
    constraint reply_service_id_fkey FOREIGN KEY (service_id) REFERENCES organization.service(id),
    constraint reply_pkey PRIMARY KEY (id),
    constraint reply_phone_key_text_key_key UNIQUE (phone_key, text_key)
);
CREATE INDEX reply_received_at_idx ON sms.reply USING btree (received_at);
CREATE INDEX reply_service_id_idx ON sms.reply USING btree (service_id);

create view feedback.marked as
 SELECT r.feedback_id,
    r.code,
    r.kind,
    v.value
   FROM feedback.rating r
     CROSS JOIN LATERAL ( VALUES (r.value), (
                CASE
                    WHEN r.kind = 'SEVERAL_OF'::text AND NOT (EXISTS ( SELECT
                       FROM feedback.rating other
                      WHERE other.feedback_id = r.feedback_id AND other.code = r.code AND other.value < r.value)) THEN 0
                    ELSE NULL::integer
                END::smallint)) v(value)
  WHERE v.value IS NOT NULL;

create view feedback.published_answer as
 SELECT f.channel,
    f.score,
    t.masked AS comment,
    f.pool,
    f.unit_id,
    f.service_id,
    f.area_code,
    f.visit_month,
    f.kind,
    f.profession,
    f.questionnaire_code,
    f.questionnaire_version,
    r.ratings
   FROM feedback.feedback f
     LEFT JOIN feedback.told_comment t ON t.feedback_id = f.id
     LEFT JOIN LATERAL ( SELECT string_agg((rating.code || '='::text) || rating.value, ' '::text ORDER BY rating.code, rating.value) AS ratings
           FROM feedback.rating
          WHERE rating.feedback_id = f.id) r ON true
  WHERE f.counted;

create view feedback.published_attitude as
 SELECT f.channel,
    f.pool,
    f.unit_id,
    f.service_id,
    f.area_code,
    f.visit_month,
    f.kind,
    f.profession,
    f.appeared_on,
    f.questionnaire_code,
    f.questionnaire_version,
    t.attitude
   FROM feedback.told_comment t
     JOIN feedback.feedback f ON f.id = t.feedback_id
  WHERE f.counted AND t.attitude IS NOT NULL;

create view feedback.published_class as
 SELECT id,
    visit_month,
    pool,
    unit_id,
    service_id,
    area_code,
    age_band,
    language,
    kind,
    profession,
    messaged,
    delivered,
    answered
   FROM feedback.class;

create view feedback.published_class_value as
 SELECT class_id,
    question,
    value,
    answers
   FROM feedback.class_value;

create view feedback.published_comment as
 SELECT id,
    comment,
    score,
    feedback.place(pool, unit_id, service_id, area_code) AS place,
    pool,
    unit_id,
    service_id,
    area_code,
    visit_month,
    kind,
    profession,
    appeared_on,
    counted OR (channel <> ALL (ARRAY['LINK'::text, 'REPLY'::text])) AS counted
   FROM feedback.feedback
  WHERE comment IS NOT NULL;

create view feedback.published_feedback as
 SELECT f.channel,
    f.score,
    t.masked AS comment,
    f.pool,
    f.unit_id,
    f.service_id,
    f.area_code,
    f.visit_month,
    f.kind,
    f.profession,
    f.appeared_on,
    f.questionnaire_code,
    f.questionnaire_version,
    f.comment IS NOT NULL AS commented
   FROM feedback.feedback f
     LEFT JOIN feedback.told_comment t ON t.feedback_id = f.id
  WHERE f.counted;

create view feedback.published_masked as
 SELECT feedback_id,
    masked
   FROM feedback.told_comment;

create view feedback.published_month as
 SELECT visit_month,
    smallest,
    released_on
   FROM feedback.month;

create view feedback.published_pool_unit as
 SELECT visit_month,
    pool,
    unit_id,
    service_id,
    area_code
   FROM feedback.pool_unit;

create view feedback.published_rating as
 SELECT f.channel,
    f.pool,
    f.unit_id,
    f.service_id,
    f.area_code,
    f.visit_month,
    f.kind,
    f.profession,
    f.appeared_on,
    f.questionnaire_code,
    f.questionnaire_version,
    r.code AS rating_code,
    r.kind AS rating_kind,
    r.value
   FROM feedback.marked r
     JOIN feedback.feedback f ON f.id = r.feedback_id
  WHERE f.counted;

create view feedback.published_theme as
 SELECT f.channel,
    f.pool,
    f.unit_id,
    f.service_id,
    f.area_code,
    f.visit_month,
    f.kind,
    f.profession,
    f.appeared_on,
    f.questionnaire_code,
    f.questionnaire_version,
    t.theme,
    t.sign
   FROM feedback.theme t
     JOIN feedback.feedback f ON f.id = t.feedback_id
  WHERE f.counted;

create view feedback.published_tick as
 SELECT number
   FROM feedback.tick;

create view insight.comment as
 SELECT r.id,
    r.feedback_id,
    r.version,
    r.is_read,
    r.language,
    r.attitude_text,
    r.attitude,
    r.disagrees,
    r.words,
    r.length,
    r.urgency,
    r.urgency_score,
    r.urgency_from,
    r.urgency_to,
    r.urgent,
    r.themes,
    r.corrected,
    r.urgent_seen,
    r.score,
    r.place,
    r.pool,
    r.unit_id,
    r.service_id,
    r.area_code,
    r.visit_month,
    r.kind,
    r.profession,
    r.appeared_on,
    r.counted,
    m.masked
   FROM insight.reading r
     JOIN feedback.published_masked m USING (feedback_id)
  WHERE r.counted;

create view insight.published_first_look as
 SELECT reading_id,
    min(looked_at) AS looked_at
   FROM ( SELECT read_mark.reading_id,
            read_mark.read_at AS looked_at
           FROM insight.read_mark
        UNION ALL
         SELECT seen_urgent.reading_id,
            seen_urgent.seen_at
           FROM insight.seen_urgent) look
  GROUP BY reading_id;

create view insight.published_reading as
 SELECT id,
    place,
    pool,
    unit_id,
    service_id,
    area_code,
    visit_month,
    appeared_on,
    is_read,
    attitude,
    themes,
    urgent
   FROM insight.reading
  WHERE counted;

create view invitation.published_closing_day as
 SELECT visit_month,
    closes_on
   FROM invitation.closing_day;

create view invitation.published_funnel as
 SELECT d.visit_on,
    d.unit_id,
    d.service_id,
    d.outcome,
    m.state AS message_state,
    m.receipt
   FROM invitation.decision d
     LEFT JOIN invitation.invitation i ON i.encounter_id = d.encounter_id AND i.state <> 'WITHDRAWN'::text AND d.outcome = 'INVITED'::text
     LEFT JOIN sms.published_message m ON m.reference = i.id;

create view invitation.published_invitation as
 SELECT i.id AS invitation_id,
    d.visit_on,
    d.unit_id
   FROM invitation.invitation i
     JOIN invitation.decision d ON d.encounter_id = i.encounter_id;

create view invitation.published_messaged as
 SELECT date_trunc('month'::text, d.visit_on::timestamp without time zone)::date AS visit_month,
    d.unit_id,
    d.service_id,
    d.kind,
    COALESCE(d.profession, 'unknown'::text) AS profession,
    COALESCE(d.age_band, 'unknown'::text) AS age_band,
    d.language,
    COALESCE(i.person_key, i.id) AS person,
    i.send_on,
    m.sent_at,
    i.closes_at,
    NOT m.receipt IS DISTINCT FROM 'DELIVERED'::text AS delivered,
    m.state = 'FAILED'::text OR NOT m.receipt IS DISTINCT FROM 'UNDELIVERED'::text AS undelivered,
    i.questionnaire_code,
    i.questionnaire_version,
    i.by_reply
   FROM invitation.invitation i
     JOIN invitation.decision d ON d.encounter_id = i.encounter_id
     JOIN sms.published_message m ON m.reference = i.id
  WHERE i.state = 'DISPATCHED'::text AND d.outcome = 'INVITED'::text AND (m.state = ANY (ARRAY['SENT'::text, 'FAILED'::text, 'UNKNOWN'::text]));

create view invitation.published_open_link as
 SELECT token_hash,
    closes_at
   FROM invitation.invitation
  WHERE state = 'DISPATCHED'::text;

create view invitation.published_rule_set as
 SELECT version,
    from_on
   FROM invitation.rule_set;

create view organization.published_service as
 SELECT s.id AS service_id,
    a.code AS area_code
   FROM organization.service s
     JOIN organization.service_area a ON a.id = s.service_area_id;

create view organization.published_switch as
 SELECT sending_stopped_at IS NOT NULL AS stopped
   FROM organization.county;

create view organization.published_target as
 SELECT service_id,
    from_on,
    nps
   FROM organization.target;

create view sms.published_message as
 SELECT reference,
    state,
    receipt,
    COALESCE(handed_over_at, settled_at) AS sent_at
   FROM sms.message
  WHERE state <> ALL (ARRAY['WITHDRAWN'::text, 'EXPIRED'::text]);

CREATE TRIGGER figures_note_delete AFTER DELETE ON feedback.class REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_groups();

CREATE TRIGGER figures_note_insert AFTER INSERT ON feedback.class REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_groups();

CREATE TRIGGER feedback_forget_what_was_read AFTER UPDATE ON feedback.feedback FOR EACH ROW WHEN (old.comment IS DISTINCT FROM new.comment OR old.score IS DISTINCT FROM new.score) EXECUTE FUNCTION feedback.forget_what_was_read();

CREATE TRIGGER figures_note_after AFTER UPDATE ON feedback.feedback REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_answers();

CREATE TRIGGER figures_note_before AFTER UPDATE ON feedback.feedback REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_answers();

CREATE TRIGGER figures_note_delete AFTER DELETE ON feedback.feedback REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_answers();

CREATE TRIGGER figures_note_insert AFTER INSERT ON feedback.feedback REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_answers();

CREATE TRIGGER figures_note_themes_after AFTER UPDATE ON feedback.feedback REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_themes_of_answers();

CREATE TRIGGER figures_note_themes_before AFTER UPDATE ON feedback.feedback REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_themes_of_answers();

CREATE TRIGGER figures_note_themes_delete AFTER DELETE ON feedback.feedback REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_themes_of_answers();

CREATE TRIGGER insight_follow_answer AFTER UPDATE ON feedback.feedback FOR EACH ROW WHEN (old.pool IS DISTINCT FROM new.pool OR old.unit_id IS DISTINCT FROM new.unit_id OR old.service_id IS DISTINCT FROM new.service_id OR old.area_code IS DISTINCT FROM new.area_code OR old.kind IS DISTINCT FROM new.kind OR old.profession IS DISTINCT FROM new.profession OR old.counted IS DISTINCT FROM new.counted) EXECUTE FUNCTION insight.follow_answer();

CREATE TRIGGER insight_forget_reading AFTER UPDATE ON feedback.feedback FOR EACH ROW WHEN (old.comment IS DISTINCT FROM new.comment OR old.score IS DISTINCT FROM new.score) EXECUTE FUNCTION insight.forget_reading();

CREATE TRIGGER insight_note_comments AFTER INSERT ON feedback.feedback REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION insight.note_comments();

CREATE TRIGGER figures_note_after AFTER UPDATE ON feedback.rating REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_ratings();

CREATE TRIGGER figures_note_before AFTER UPDATE ON feedback.rating REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_ratings();

CREATE TRIGGER figures_note_delete AFTER DELETE ON feedback.rating REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_ratings();

CREATE TRIGGER figures_note_insert AFTER INSERT ON feedback.rating REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_ratings();

CREATE TRIGGER figures_note_delete AFTER DELETE ON feedback.theme REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_themes();

CREATE TRIGGER figures_note_insert AFTER INSERT ON feedback.theme REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_themes();

CREATE TRIGGER figures_note_delete AFTER DELETE ON feedback.told_comment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_themes();

CREATE TRIGGER figures_note_insert AFTER INSERT ON feedback.told_comment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_themes();

CREATE TRIGGER followup_follow_item AFTER INSERT OR DELETE OR UPDATE OF state ON followup.item FOR EACH ROW EXECUTE FUNCTION followup.follow_item();

CREATE TRIGGER followup_place_item BEFORE INSERT ON followup.item FOR EACH ROW EXECUTE FUNCTION followup.place_item();

CREATE TRIGGER followup_follow_reading AFTER UPDATE ON insight.reading FOR EACH ROW WHEN (old.place IS DISTINCT FROM new.place OR old.counted IS DISTINCT FROM new.counted OR old.appeared_on IS DISTINCT FROM new.appeared_on OR old.service_id IS DISTINCT FROM new.service_id OR old.is_read IS DISTINCT FROM new.is_read OR old.attitude IS DISTINCT FROM new.attitude OR old.themes IS DISTINCT FROM new.themes OR old.urgent IS DISTINCT FROM new.urgent) EXECUTE FUNCTION followup.follow_reading();

CREATE TRIGGER followup_forget_where AFTER UPDATE ON insight.reading FOR EACH ROW WHEN (old.pool IS NULL AND new.pool IS NOT NULL) EXECUTE FUNCTION followup.forget_where();

CREATE TRIGGER followup_open_comments AFTER INSERT ON insight.reading REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION followup.open_comments();

CREATE TRIGGER insight_forget_who_looked AFTER UPDATE ON insight.reading FOR EACH ROW WHEN (old.pool IS NULL AND new.pool IS NOT NULL) EXECUTE FUNCTION insight.forget_who_looked();

CREATE TRIGGER figures_note_after AFTER UPDATE ON invitation.decision REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_encounters();

CREATE TRIGGER figures_note_before AFTER UPDATE ON invitation.decision REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_encounters();

CREATE TRIGGER figures_note_delete AFTER DELETE ON invitation.decision REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_encounters();

CREATE TRIGGER figures_note_insert AFTER INSERT ON invitation.decision REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION figures.note_encounters();

CREATE TRIGGER figures_note_withdrawal AFTER UPDATE ON invitation.invitation FOR EACH ROW WHEN (new.state = 'WITHDRAWN'::text AND old.state <> 'WITHDRAWN'::text) EXECUTE FUNCTION figures.note_invitation();

CREATE TRIGGER figures_note_insert AFTER INSERT ON sms.message FOR EACH ROW WHEN (new.state <> ALL (ARRAY['WAITING'::text, 'HANDED_OVER'::text])) EXECUTE FUNCTION figures.note_message();

CREATE TRIGGER figures_note_outcome AFTER UPDATE ON sms.message FOR EACH ROW WHEN ((new.state IS DISTINCT FROM old.state OR new.receipt IS DISTINCT FROM old.receipt) AND (new.state <> ALL (ARRAY['WAITING'::text, 'HANDED_OVER'::text]))) EXECUTE FUNCTION figures.note_message();

CREATE TRIGGER forget_the_hour BEFORE UPDATE ON sms.message FOR EACH ROW WHEN (new.for_staff AND new.settled_at IS NOT NULL) EXECUTE FUNCTION sms.forget_the_hour();
