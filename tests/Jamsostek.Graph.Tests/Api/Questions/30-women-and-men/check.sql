SELECT json_object(
  'participants', json_object('nodes', (SELECT json_group_array(json_object('asOf', as_of, 'sex', sex, 'segment', segment, 'status', status, 'value', value, 'source', json_object('key', source_id)))
    FROM (SELECT * FROM national_participants WHERE sex IS NOT NULL ORDER BY as_of, id))),
  'labour', json_object('nodes', (SELECT json_array(json_object('sex', json_object('code', 'MALE'), 'employed', SUM(male)), json_object('sex', json_object('code', 'FEMALE'), 'employed', SUM(female)))
    FROM labour l JOIN regions k ON k.code = l.region_code AND k.level = 'KABUPATEN' WHERE l.year = 2024)))
