WITH fact AS (
  SELECT c.*, k.name AS kabupaten, k.code AS kabupaten_code, p.name AS province, p.code AS province_code
  FROM coverage c JOIN regions k ON k.code = c.region_code AND k.level = 'KABUPATEN' JOIN regions p ON p.code = k.parent_code
  WHERE c.month = '2025-06' AND c.basis <> 'SYNTHETIC' AND p.kanwil = 'Sumbagsel'),
kabupaten AS (SELECT kabupaten_code AS code, kabupaten AS name, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM fact c GROUP BY kabupaten_code)
SELECT json_object(
  'provinces', json_object('totals', json_object('coverageRate', (SELECT 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) FROM fact c)),
    'nodes', (SELECT json_group_array(json_object('province', json_object('name', name), 'coverageRate', rate)) FROM (SELECT province AS name, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM fact c GROUP BY province_code ORDER BY rate DESC, province_code))),
  'highest', json_object('nodes', (SELECT json_group_array(json_object('kabupaten', json_object('name', name), 'coverageRate', rate)) FROM (SELECT * FROM kabupaten ORDER BY rate DESC, code LIMIT 2))),
  'lowest', json_object('nodes', (SELECT json_group_array(json_object('kabupaten', json_object('name', name), 'coverageRate', rate)) FROM (SELECT * FROM kabupaten ORDER BY rate, code LIMIT 2))))
