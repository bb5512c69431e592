-- Made up: what a hub at migration 0002 had written. Never edited once that version is released.

insert into territories (id, name, level, parent_id, covers, seat_id) values
  ('fr', 'France', 'COUNTRY', null, '{}', null),
  ('reg:53', 'Bretagne', 'REGION', 'fr', '{}', null),
  ('dep:35', 'Ille-et-Vilaine', 'DEPARTMENT', 'reg:53', '{}', null),
  ('com:35999', 'Essai-sur-Vilaine', 'COMMUNE', 'dep:35', '{}', null);

insert into places (id, name, aliases, address, postal_code, latitude, longitude, territory_id) values
  ('pla:essai', 'Maison de l''essai', '{"La Maison, dite \"MJE\"",Essai}', '1 rue de l''Essai', '35999', 48.1234567, -1.7, 'com:35999');

insert into copies (source_id, fetched_at, hash) values
  ('essai-permanences', '2026-09-07 08:00:00+00', 'copy 1'),
  ('essai-ateliers', '2026-09-07 10:00:00.25+00', 'copy 2'),
  ('essai-permanences', '2026-09-08 08:00:00+00', 'copy 3'),
  ('essai-ateliers', '2026-09-08 10:00:00+00', 'copy 4');

insert into documents (copy_id, position, name, bytes, request, etag, last_modified) values
  (1, 0, 'permanences.csv', '\x4c6965753b54797065', 'request', '"1"', null),
  (2, 0, 'page 1', '\x00ff0a0d5c', 'request 1', null, null),
  (2, 1, 'page 2', '', 'request 2', null, null),
  (3, 0, 'permanences.csv', '\x4c6965753b547970650a', 'request', '"2"', 'Tue, 08 Sep 2026 06:00:00 GMT'),
  (4, 0, 'page 1', '\x3c', 'request 1', null, null);

insert into sources (id, fetched_at, revision, copy_id, expanded_at) values
  ('essai-permanences', '2026-09-08 08:00:00+00', 3, 3, '2026-09-09 22:00:00+00'),
  ('essai-ateliers', '2026-09-07 10:00:00.25+00', 2, 2, '2026-09-07 10:00:00.25+00');

insert into offers (id, source_id, key, "row", title, summary, description, kind, activities, audiences, provider, place_id,
  catchment, attendance, access, cost, age_range, languages, accessibility, opening_hours, url, updated_at, changed_at, until,
  withdrawn_at, hash) values
  ('off:essai-permanences-a', 'essai-permanences', 'a', 2, 'Permanence « numérique »', 'Sans rendez-vous', E'Deux\nlignes',
    'PERMANENCE', '{WIFI,ADMINISTRATIVE_HELP}', '{SENIORS}', 'Une association', 'pla:essai', '{}', 'ON_SITE',
    '{"modes": ["WALK_IN"], "url": null, "phone": "3230", "email": null, "conditions": "sur présentation d''un titre"}',
    '{"free": true, "details": null}', '{"min": 16, "max": null}', '{fr,br}', '{}', 'Mo 09:00-12:00; PH off',
    'https://example.org/a', null, '2026-09-07 08:00:00+00', '2027-01-04 11:00:00+00', null, 'hash a'),
  ('off:essai-permanences-b', 'essai-permanences', 'b', 3, 'Borne disparue', null, null,
    'SELF_SERVICE', '{SELF_SERVICE_COMPUTERS}', '{EVERYONE}', null, 'pla:essai', '{}', 'ON_SITE',
    '{"modes": [], "url": null, "phone": null, "email": null, "conditions": null}',
    '{"free": null, "details": null}', null, '{fr}', '{}', null,
    null, null, '2026-09-07 08:00:00+00', null, '2026-09-08 08:00:00+00', 'hash b'),
  ('off:essai-ateliers-c', 'essai-ateliers', 'c', null, 'Atelier à distance', null, null,
    'WORKSHOP', '{GROUP_WORKSHOPS}', '{EVERYONE}', null, null, '{dep:35}', 'ONLINE',
    '{"modes": [], "url": "https://example.org/c", "phone": null, "email": null, "conditions": null}',
    '{"free": false, "details": "2 €"}', null, '{fr}', '{}', null,
    null, '2026-08-30 12:00:00+00', '2026-08-30 12:00:00+00', '2026-10-06 14:00:00+00', null, 'hash c');

insert into sessions (id, offer_id, start, "end", all_day, moved_from, place_id, attendance, status, seats_left) values
  ('ses:a-1', 'off:essai-permanences-a', '2026-09-14 07:00:00+00', '2026-09-14 10:00:00+00', false, null, 'pla:essai', 'ON_SITE', 'SCHEDULED', null),
  ('ses:a-2', 'off:essai-permanences-a', '2027-01-04 08:00:00+00', '2027-01-04 11:00:00+00', false, '2027-01-03 08:00:00+00', 'pla:essai', 'ON_SITE', 'CANCELLED', null),
  ('ses:c-1', 'off:essai-ateliers-c', '2026-10-06 12:00:00+00', null, true, null, null, 'ONLINE', 'SCHEDULED', 0);

insert into contacts (offer_id, name, role, phone, email) values
  ('off:essai-permanences-a', 'Équipe de l''essai', 'accueil', null, 'essai@example.org');

insert into harvests (source_id, started_at, finished_at, outcome, received, accepted, rejected, withdrawn, message) values
  ('essai-permanences', '2026-09-07 08:00:00+00', '2026-09-07 08:00:01+00', 'CHANGED', 2, 2, 0, 0, null),
  ('essai-ateliers', '2026-09-07 10:00:00.25+00', '2026-09-07 10:00:02+00', 'CHANGED', 2, 1, 1, 0, null),
  ('essai-permanences', '2026-09-08 08:00:00+00', '2026-09-08 08:00:01+00', 'CHANGED', 1, 1, 0, 1, null),
  ('essai-ateliers', '2026-09-08 10:00:00+00', '2026-09-08 10:00:10+00', 'REFUSED', 0, 0, 0, 0, 'La source ne contient aucune ligne.');

insert into findings (harvest_id, position, severity, "row", key, field, received, message) values
  (2, 0, 'WARNING', null, 'c', 'lieu', 'à distance', 'Un lieu manque.'),
  (2, 1, 'REJECT', null, 'd', null, null, 'Cette fiche n''a pas de titre.');

update hub set revision = 5, updated_at = '2026-09-08 10:00:10+00';
