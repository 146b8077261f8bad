WITH fact AS (SELECT c.*, k.parent_code FROM coverage c LEFT JOIN regions k ON k.code = c.region_code AND k.level = 'KABUPATEN' WHERE c.month = '2025-06' AND c.basis <> 'SYNTHETIC'),
mine AS (SELECT 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM fact c WHERE region_code = '11.17'),
aceh AS (SELECT 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM fact c WHERE parent_code = '11'),
country AS (SELECT 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM fact c),
alike AS (
  SELECT k.code, k.name, 1.0 * l.informal / l.employed AS informal, (SELECT 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) FROM fact c WHERE c.region_code = k.code) AS rate
  FROM regions k JOIN labour l ON l.region_code = k.code AND l.year = 2024
  WHERE k.level = 'KABUPATEN' AND k.population BETWEEN 140000 AND 220000 AND 1.0 * l.informal / l.employed BETWEEN 0.7 AND 0.8)
SELECT json_object(
  'coverage', json_object('nodes', json_array(json_object('coverageRate', (SELECT rate FROM mine),
    'aceh', json_object('baseline', json_object('coverageRate', (SELECT rate FROM aceh)), 'delta', json_object('coverageRate', (SELECT rate FROM mine) - (SELECT rate FROM aceh))),
    'country', json_object('baseline', json_object('coverageRate', (SELECT rate FROM country)))))),
  'kabupaten', json_object('totalCount', (SELECT COUNT(*) FROM alike),
    'nodes', (SELECT json_group_array(json_object('name', name, 'coverage', json_object('coverageRate', rate), 'labour', json_object('year', 2024, 'informalRate', informal)))
      FROM (SELECT * FROM alike ORDER BY rate DESC, code LIMIT 3))))
