WITH province AS (
  SELECT c.month, r.parent_code AS code, SUM(c.covered) AS covered
  FROM coverage c JOIN regions r ON r.code = c.region_code AND r.level = 'KABUPATEN'
  WHERE c.month IN ('2024-12', '2025-05', '2025-06') AND c.basis <> 'SYNTHETIC' GROUP BY c.month, r.parent_code)
SELECT json_object(
  'coverage', json_object('nodes', (SELECT json_group_array(json_object('province', json_object('name', name), 'coveredWorkers', covered, 'halfYear', change))
    FROM (SELECT r.name, now.covered, now.covered - before.covered AS change
      FROM province now JOIN province before ON before.code = now.code AND before.month = '2025-05' JOIN regions r ON r.code = now.code
      WHERE now.month = '2025-06' ORDER BY change DESC, r.code LIMIT 3))),
  'semesters', json_object('nodes', (SELECT json_array(json_object('province', json_object('name', r.name), 'period', json_object('label', '2025-S1', 'complete', json('true')),
      'coveredWorkers', now.covered, 'versus', json_object('baseline', json_object('coveredWorkers', before.covered), 'delta', json_object('coveredWorkers', now.covered - before.covered),
        'deltaPct', json_object('coveredWorkers', 1.0 * (now.covered - before.covered) / before.covered))))
    FROM province now JOIN province before ON before.code = now.code AND before.month = '2024-12' JOIN regions r ON r.code = now.code
    WHERE now.month = '2025-06' AND now.code = '73')),
  'complianceObservations', json_object(
    'totalCount', (SELECT COUNT(*) FROM compliance_observations WHERE as_of >= '2025-01' AND stage IN ('REGULATION_ISSUED', 'BUDGET_ALLOCATED')),
    'nodes', (SELECT json_group_array(json_object('region', json_object('name', name), 'stage', stage, 'state', state, 'asOf', as_of))
      FROM (SELECT r.name, o.stage, o.state, o.as_of FROM compliance_observations o JOIN regions r ON r.code = o.region_code
        WHERE o.as_of >= '2025-01' AND o.stage IN ('REGULATION_ISSUED', 'BUDGET_ALLOCATED') ORDER BY o.as_of, o.id))))
