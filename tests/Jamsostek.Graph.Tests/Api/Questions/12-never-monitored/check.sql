WITH event AS (SELECT e.id, e.title, e.starts_on, j.value AS code FROM monitoring_events e, json_each(e.region_codes) j)
SELECT json_object(
  'provinces', json_object('totalCount', (SELECT COUNT(*) FROM regions r WHERE level = 'PROVINCE' AND NOT EXISTS (SELECT 1 FROM event e WHERE e.code = r.code)),
    'nodes', (SELECT json_group_array(json_object('code', code, 'name', name)) FROM (SELECT code, name FROM regions r WHERE level = 'PROVINCE' AND NOT EXISTS (SELECT 1 FROM event e WHERE e.code = r.code) ORDER BY code LIMIT 3))),
  'lastYear', json_object('nodes', (SELECT json_group_array(json_object('name', name, 'monitoringEvents', json_object('nodes',
      (SELECT json_group_array(json_object('title', title, 'start', starts_on)) FROM (SELECT * FROM event e WHERE e.code = r.code ORDER BY e.id)))))
    FROM (SELECT * FROM regions r WHERE level = 'PROVINCE' AND EXISTS (SELECT 1 FROM event e WHERE e.code = r.code AND e.starts_on >= '2023-01-01') ORDER BY code) r)))
