SELECT json_object(
  'coverage', json_object('nodes', (SELECT json_group_array(json_object('segment', segment, 'eligibleWorkers', eligible, 'coveredWorkers', covered, 'coverageRate', rate))
    FROM (SELECT c.segment, SUM(c.eligible) AS eligible, SUM(c.covered) AS covered, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate
      FROM coverage c JOIN regions k ON k.code = c.region_code WHERE c.month = '2025-06' AND c.basis <> 'SYNTHETIC' AND k.parent_code = '75' GROUP BY c.segment HAVING SUM(c.eligible) > 0 ORDER BY rate))),
  'observations', json_object('nodes', (SELECT json_group_array(json_object('region', json_object('name', name), 'segment', segment, 'registered', registered, 'publishedPercent', CAST(published_rate_percent AS REAL), 'asOf', as_of))
    FROM (SELECT o.*, r.name FROM coverage_observations o JOIN regions r ON r.code = o.region_code WHERE o.region_code LIKE '75%' AND o.segment IN ('NON_ASN', 'VILLAGE_OFFICIALS', 'VULNERABLE_WORKERS') ORDER BY o.id))))
