WITH answer AS (
  SELECT o.*, r.name, r.level, t.value / 100 AS rate FROM outlooks o JOIN regions r ON r.code = o.region_code JOIN targets t ON t.id = o.target_id),
missed AS (
  SELECT *, ROUND(rate * base_workers) - projected_workers AS shortfall,
    CASE WHEN probability_of_missing < 0.1 THEN 'VERY_UNLIKELY' WHEN probability_of_missing < 0.33 THEN 'UNLIKELY' WHEN probability_of_missing <= 0.66 THEN 'ABOUT_AS_LIKELY_AS_NOT' WHEN probability_of_missing <= 0.9 THEN 'LIKELY' ELSE 'VERY_LIKELY' END AS band
  FROM answer WHERE level = 'PROVINCE' AND probability_of_missing > 0.5 AND reason IS NULL),
listed AS (
  SELECT target_id, json_object('totalCount', (SELECT COUNT(*) FROM missed m WHERE m.target_id = l.target_id), 'nodes', json_group_array(json(node))) AS list FROM (
    SELECT target_id, ROW_NUMBER() OVER (PARTITION BY target_id ORDER BY shortfall DESC) AS place,
      json_object('region', json_object('name', name), 'targetRate', rate, 'projectedRate', projected_rate, 'shortfallWorkers', shortfall_workers, 'probabilityBand', band, 'evidence', evidence) AS node FROM missed) l
  WHERE place <= 3 GROUP BY target_id)
SELECT json_object(
  'y2025', (SELECT json(list) FROM listed WHERE target_id = 'id-2025-coverage-rpjmn'),
  'y2029', (SELECT json(list) FROM listed WHERE target_id = 'id-2029-coverage-rpjmn'),
  'y2045', (SELECT json_object('nodes', json_array(json_object('willMiss', NULL, 'reason', reason, 'shortfallWorkers', target_workers - projected_workers, 'neededPerMonth', needed_per_month, 'recentPerMonth', recent_per_month)))
    FROM answer WHERE target_id = 'id-2045-coverage-rpjpn' AND region_code = 'ID'),
  'kabupaten', (SELECT json_object('nodes', json_array(json_object('target', json_object('year', 2029), 'regions', COUNT(*), 'willMissRegions', SUM(will_miss IS 1), 'willMeetRegions', SUM(will_miss IS 0), 'undecidedRegions', SUM(will_miss IS NULL))))
    FROM answer WHERE target_id = 'id-2029-coverage-rpjmn' AND level = 'KABUPATEN'))
