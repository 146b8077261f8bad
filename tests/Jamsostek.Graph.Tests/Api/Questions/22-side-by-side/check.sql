WITH kabupaten AS (
  SELECT k.code, k.name, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate, SUM(c.eligible) - SUM(c.covered) AS uncovered
  FROM coverage c JOIN regions k ON k.code = c.region_code WHERE c.month = '2025-06' AND c.basis <> 'SYNTHETIC' AND k.parent_code = '75' GROUP BY k.code),
stage(name, place) AS (VALUES ('REGULATION_DRAFTED', 1), ('REGULATION_ISSUED', 2), ('IN_PLAN', 3), ('BUDGET_PLANNED', 4), ('BUDGET_ALLOCATED', 5), ('REGISTERED', 6), ('CONTRIBUTION_PAID', 7))
SELECT json_object('coverage', json_object('nodes', (SELECT json_group_array(json_object('kabupaten', json_object('code', code, 'name', name, 'compliance',
    (SELECT json_group_array(json_object('state', COALESCE((SELECT o.state FROM compliance_observations o WHERE o.region_code = k.code AND o.stage = s.name AND o.subject = 'GOVERNMENT' ORDER BY o.as_of DESC LIMIT 1), 'UNKNOWN')))
      FROM (SELECT * FROM stage ORDER BY place) s)),
    'coverageRate', rate, 'uncoveredWorkers', uncovered, 'rank', place))
  FROM (SELECT k.*, RANK() OVER (ORDER BY rate DESC) AS place FROM kabupaten k ORDER BY rate DESC, code) k)))
