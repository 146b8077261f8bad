SELECT json_object(
  'region', (SELECT json_object('name', p.name, 'coverage', json_object('eligibleWorkers', SUM(c.eligible), 'coveredWorkers', SUM(c.covered), 'uncoveredWorkers', SUM(c.eligible) - SUM(c.covered)))
    FROM coverage c JOIN regions k ON k.code = c.region_code JOIN regions p ON p.code = k.parent_code WHERE p.code = '62' AND c.month = '2025-06' AND c.basis <> 'SYNTHETIC'),
  'observations', json_object('nodes', (SELECT json_group_array(json_object('region', json_object('name', name), 'asOf', as_of, 'registered', registered, 'source', json_object('key', source_id)))
    FROM (SELECT o.*, r.name FROM coverage_observations o JOIN regions r ON r.code = o.region_code WHERE o.segment = 'VULNERABLE_WORKERS' ORDER BY o.registered IS NULL, o.registered DESC, o.id LIMIT 3))))
