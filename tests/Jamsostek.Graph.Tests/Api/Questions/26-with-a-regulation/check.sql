WITH fact AS (
  SELECT c.*, EXISTS (SELECT 1 FROM compliance_observations o WHERE o.region_code = c.region_code AND o.stage = 'REGULATION_ISSUED' AND o.state = 'YES') AS regulated
  FROM coverage c JOIN regions k ON k.code = c.region_code AND k.level = 'KABUPATEN' WHERE c.basis <> 'SYNTHETIC' AND c.month IN ('2023-12', '2024-12')),
rate AS (SELECT regulated, month, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS value FROM fact c GROUP BY regulated, month)
SELECT json_object(
  'with', json_object('nodes', (SELECT json_array(json_object('coverageRate', b.value, 'versus', json_object('delta', json_object('coverageRate', b.value - a.value)))) FROM rate a, rate b WHERE a.regulated AND b.regulated AND a.month < b.month)),
  'without', json_object('nodes', (SELECT json_array(json_object('coverageRate', b.value, 'versus', json_object('delta', json_object('coverageRate', b.value - a.value)))) FROM rate a, rate b WHERE NOT a.regulated AND NOT b.regulated AND a.month < b.month)))
