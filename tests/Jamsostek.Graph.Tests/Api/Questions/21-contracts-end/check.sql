WITH due AS (SELECT * FROM projections WHERE region_code = '71' AND month = '2026-12')
SELECT json_object(
  'construction', json_object('nodes', (SELECT json_group_array(json_object('region', json_object('name', name), 'asOf', as_of, 'registered', registered, 'use', json_object('treatment', treatment))) FROM (
    SELECT r.name, o.as_of, o.registered, u.treatment FROM coverage_observations o JOIN regions r ON r.code = o.region_code LEFT JOIN figure_uses u ON u.figure_id = o.id WHERE o.segment = 'JAKON' AND o.as_of >= '2024' ORDER BY o.registered DESC))),
  'fell', json_object('nodes', (SELECT json_group_array(json_object('asOf', as_of, 'publishedPercent', CAST(published_rate_percent AS REAL))) FROM (SELECT * FROM coverage_observations WHERE region_code = '71' AND segment = 'ALL' AND as_of >= '2024-12' ORDER BY as_of))),
  'again', json_object(
    'asProjected', (SELECT json_object('willMiss', json(CASE WHEN q50 < 0.65 THEN 'true' ELSE 'false' END), 'shortfallWorkers', CAST(MAX(0, ROUND((0.65 - q50) * eligible_workers)) AS INTEGER)) FROM due),
    'contractsEnd', (SELECT json_object('willMiss', json(CASE WHEN q50 * eligible_workers - 150000 < 0.65 * eligible_workers THEN 'true' ELSE 'false' END)) FROM due)))
