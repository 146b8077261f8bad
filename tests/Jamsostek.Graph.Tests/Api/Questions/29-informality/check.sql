WITH informal AS (
  SELECT p.code, p.name, 1.0 * SUM(l.informal) / SUM(l.employed) AS share FROM labour l JOIN regions k ON k.code = l.region_code AND k.level = 'KABUPATEN' JOIN regions p ON p.code = k.parent_code
  WHERE l.year = 2024 AND l.informal IS NOT NULL AND l.employed IS NOT NULL GROUP BY p.code),
covered AS (SELECT k.parent_code AS code, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM coverage c JOIN regions k ON k.code = c.region_code AND k.level = 'KABUPATEN' WHERE c.month = '2025-06' AND c.basis <> 'SYNTHETIC' GROUP BY k.parent_code)
SELECT json_object('provinces', json_object('totalCount', (SELECT COUNT(*) FROM informal WHERE share > 0.5),
  'nodes', (SELECT json_group_array(json_object('name', name, 'labour', json_object('year', 2024, 'informalRate', share), 'coverage', json_object('coverageRate', rate)))
    FROM (SELECT * FROM informal JOIN covered USING (code) WHERE share > 0.5 ORDER BY rate DESC, code LIMIT 4))))
