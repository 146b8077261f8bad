WITH government AS (SELECT code FROM regions WHERE (parent_code = '73' AND status = 'AUTONOMOUS') OR code = '73'),
stage(name, place) AS (VALUES ('REGULATION_DRAFTED', 1), ('REGULATION_ISSUED', 2), ('IN_PLAN', 3), ('BUDGET_PLANNED', 4), ('BUDGET_ALLOCATED', 5), ('REGISTERED', 6), ('CONTRIBUTION_PAID', 7)),
last AS (
  SELECT o.region_code, o.stage, o.state, ROW_NUMBER() OVER (PARTITION BY o.region_code, o.stage ORDER BY o.as_of DESC, o.id DESC) AS place
  FROM compliance_observations o WHERE o.subject = 'GOVERNMENT'),
standing AS (
  SELECT s.name, s.place, g.code, COALESCE(l.state, 'UNKNOWN') AS state
  FROM stage s CROSS JOIN government g LEFT JOIN last l ON l.region_code = g.code AND l.stage = s.name AND l.place = 1)
SELECT json_object('stages', json_object('nodes', (SELECT json_group_array(json_object('stage', name, 'governments', n, 'reachedGovernments', yes, 'knownGovernments', known, 'reachedShare', 1.0 * yes / n))
  FROM (SELECT name, COUNT(*) AS n, SUM(state = 'YES') AS yes, SUM(state <> 'UNKNOWN') AS known FROM standing GROUP BY name, place ORDER BY place))))
