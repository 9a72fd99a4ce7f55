insert into organization.service_area (id, code, name_fi, name_sv, name_en)
values ('0b5d5a00-0000-4000-8000-00000000000a', 'BENCH', 'Alue', 'Område', 'Area');
insert into organization.service (id, service_area_id, code, name_fi, name_sv, name_en, sensitive)
values ('0b5d5a00-0000-4000-8000-00000000000b', '0b5d5a00-0000-4000-8000-00000000000a', 'BENCH', 'Palvelu', 'Tjänst',
        'Service', false);
insert into organization.unit (id, service_id, oid, name_fi, name_sv, name_en, valid_from, rollout, live_from)
values ('0b5d5a00-0000-4000-8000-00000000000c', '0b5d5a00-0000-4000-8000-00000000000b', '1.2.246.10.99999999.10.1',
        'Asema', 'Station', 'Station', '2020-01-01', 'LIVE', '2020-01-01');
insert into channel.device (id, name, wheelchair, pin_salt, pin_hash, key_hash, made_at, paired_at)
values ('%device', 'Aula', false, '', '', '%hash', now() - interval '100 days', now());
insert into channel.device_place (device_id, since_at, unit_id, questionnaire)
values ('%device', now() - interval '100 days', '0b5d5a00-0000-4000-8000-00000000000c', 'kiosk');
