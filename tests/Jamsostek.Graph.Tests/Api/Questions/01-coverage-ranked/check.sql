WITH province AS (
  SELECT r.parent_code AS code, SUM(c.covered) AS covered, SUM(c.eligible) AS eligible,
    SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) - SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) AS uncovered,
    1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate
  FROM coverage c JOIN regions r ON r.code = c.region_code AND r.level = 'KABUPATEN'
  WHERE c.month = '2024-12' AND c.basis <> 'SYNTHETIC' GROUP BY r.parent_code),
total AS (
  SELECT SUM(covered) AS covered, SUM(eligible) AS eligible,
    1.0 * SUM(covered) FILTER (WHERE eligible IS NOT NULL) / SUM(eligible) FILTER (WHERE covered IS NOT NULL) AS rate
  FROM coverage WHERE month = '2024-12' AND basis <> 'SYNTHETIC')
SELECT json_object('coverage', json_object(
  -- The 38 provinces, and one row for what cannot be placed in any.
  'totalCount', (SELECT COUNT(*) FROM province) + EXISTS (SELECT 1 FROM coverage WHERE month = '2024-12' AND region_code = 'ID'),
  'totals', (SELECT json_object('coveredWorkers', covered, 'eligibleWorkers', eligible, 'coverageRate', rate) FROM total),
  'nodes', (SELECT json_group_array(json_object('province', json_object('name', name), 'coveredWorkers', covered, 'eligibleWorkers', eligible, 'uncoveredWorkers', uncovered,
      'coverageRate', rate, 'rank', place))
    FROM (SELECT r.name, p.*, RANK() OVER (ORDER BY p.rate DESC) AS place FROM province p JOIN regions r ON r.code = p.code ORDER BY p.rate DESC, p.code LIMIT 5))))
