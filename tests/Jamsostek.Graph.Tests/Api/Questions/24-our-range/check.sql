WITH ntb AS (
  SELECT c.month, SUM(c.covered) AS covered FROM coverage c JOIN regions k ON k.code = c.region_code WHERE k.parent_code = '52' AND c.basis <> 'SYNTHETIC' GROUP BY c.month),
now AS (SELECT covered FROM ntb WHERE month = '2025-12'),
span AS (SELECT MIN(month) AS first, MAX(month) AS last FROM coverage),
due AS (SELECT * FROM projections WHERE region_code = '52' AND month IN ('2026-12', '2029-12'))
SELECT json_object(
  'region', json_object(
    'y2026', (SELECT json_object('low80', q10, 'projectedRate', q50, 'high80', q90, 'evidence', 'VALIDATED') FROM due WHERE month = '2026-12'),
    'y2029', (SELECT json_object('low80', q10, 'projectedRate', q50, 'high80', q90, 'evidence', 'EXTRAPOLATED',
      'gapWorkers', CAST(ROUND(0.6222 * due.eligible_workers - now.covered) AS INTEGER),
      'neededPerMonth', CAST(ROUND((0.6222 * due.eligible_workers - now.covered) / 48) AS INTEGER),
      'recentPerMonth', CAST(ROUND((now.covered - (SELECT covered FROM ntb WHERE month = '2024-12')) / 12.0) AS INTEGER),
      'flags', json('[{"code":"ESTIMATED_HISTORY"},{"code":"EXTRAPOLATED"}]')) FROM due, now WHERE month = '2029-12')),
  'projectionModel', (SELECT json_object('cutoff', last, 'regions', (SELECT COUNT(*) FROM regions WHERE level = 'KABUPATEN'),
    'months', (substr(last, 1, 4) - substr(first, 1, 4)) * 12 + substr(last, 6, 2) - substr(first, 6, 2) + 1, 'validatedMonths', 36) FROM span))
