WITH aceh AS (
  SELECT c.month, SUM(c.covered) AS covered, SUM(c.eligible) AS eligible FROM coverage c JOIN regions k ON k.code = c.region_code WHERE k.parent_code = '11' AND c.basis <> 'SYNTHETIC' GROUP BY c.month),
now AS (SELECT covered, eligible, 1.0 * covered / eligible AS rate FROM aceh WHERE month = '2025-12'),
due AS (SELECT * FROM projections WHERE region_code = '11' AND month = '2026-12')
SELECT json_object('region', json_object(
  'set', (SELECT json_object('dueBy', '2025-12', 'targetRate', 0.4354, 'projectedRate', ROUND(rate, 6), 'willMiss', json(CASE WHEN rate < 0.4354 THEN 'true' ELSE 'false' END), 'shortfallWorkers', CAST(ROUND(0.4354 * eligible - covered) AS INTEGER), 'evidence', 'PAST') FROM now),
  'byDecember', (SELECT json_object(
    'gapWorkers', CAST(ROUND(0.4354 * due.eligible_workers - now.covered) AS INTEGER),
    'neededPerMonth', CAST(ROUND((0.4354 * due.eligible_workers - now.covered) / 12) AS INTEGER),
    'recentPerMonth', CAST(ROUND((now.covered - (SELECT covered FROM aceh WHERE month = '2024-12')) / 12.0) AS INTEGER),
    'willMiss', json(CASE WHEN due.q50 < 0.4354 THEN 'true' ELSE 'false' END),
    'probabilityBand', CASE WHEN due.q90 < 0.4354 THEN 'VERY_LIKELY' END,
    'metBy', NULL) FROM now, due),
  -- Of twelve months with 20,000 workers more than projected, all 240,000 stay.
  'withHelp', (SELECT json_object('willMiss', json(CASE WHEN due.q50 * due.eligible_workers + 240000 < 0.4354 * due.eligible_workers THEN 'true' ELSE 'false' END), 'shortfallWorkers', CAST(MAX(0, ROUND(0.4354 * due.eligible_workers - due.q50 * due.eligible_workers - 240000)) AS INTEGER)) FROM due)))
