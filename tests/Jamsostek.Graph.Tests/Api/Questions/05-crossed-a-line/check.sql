WITH rate AS (
  SELECT c.month, r.parent_code AS code, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS value
  FROM coverage c JOIN regions r ON r.code = c.region_code AND r.level = 'KABUPATEN'
  WHERE c.month IN ('2024-12', '2025-06') AND c.basis <> 'SYNTHETIC' GROUP BY c.month, r.parent_code),
moved AS (
  SELECT r.code, r.name, now.value AS now, before.value AS before, now.value - before.value AS change
  FROM rate now JOIN rate before ON before.code = now.code AND before.month = '2024-12' JOIN regions r ON r.code = now.code WHERE now.month = '2025-06')
SELECT json_object(
  'coverage', json_object('totalCount', (SELECT COUNT(*) FROM moved WHERE now >= 0.5),
    'nodes', (SELECT json_group_array(json_object('province', json_object('name', name), 'coverageRate', now,
        'versus', json_object('baseline', json_object('coverageRate', before), 'delta', json_object('coverageRate', change))))
      FROM (SELECT * FROM moved WHERE now >= 0.5 ORDER BY change DESC, code LIMIT 4))),
  'fell', json_object('nodes', (SELECT json_group_array(json_object('province', json_object('name', name), 'coverageRate', now, 'versus', json_object('delta', json_object('coverageRate', change))))
    FROM (SELECT * FROM moved ORDER BY change, code LIMIT 3))))
