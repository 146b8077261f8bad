WITH province AS (
  SELECT r.parent_code AS code, SUM(c.covered) AS covered, SUM(c.eligible) AS eligible,
    SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) - SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) AS uncovered,
    1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate
  FROM coverage c JOIN regions r ON r.code = c.region_code AND r.level = 'KABUPATEN'
  WHERE c.month = '2024-12' AND c.basis <> 'SYNTHETIC' GROUP BY r.parent_code),
ranked AS (SELECT p.*, r.name, ROW_NUMBER() OVER (ORDER BY p.uncovered DESC, p.code) AS place, SUM(p.uncovered) OVER () AS total FROM province p JOIN regions r ON r.code = p.code),
shown AS (
  SELECT 'DETAIL' AS kind, json_object('name', name) AS province, uncovered, 1.0 * uncovered / total AS share FROM ranked WHERE place <= 10
  UNION ALL SELECT 'OTHERS', NULL, SUM(uncovered), 1.0 * SUM(uncovered) / MAX(total) FROM ranked WHERE place > 10)
SELECT json_object('coverage', json_object('totals', json_object('uncoveredWorkers', (SELECT SUM(uncovered) FROM province)),
  'nodes', (SELECT json_group_array(json_object('kind', kind, 'province', json(province), 'uncoveredWorkers', uncovered, 'share', share)) FROM (SELECT * FROM shown ORDER BY uncovered DESC))))
