WITH reached AS (SELECT DISTINCT region_code, stage FROM compliance_observations WHERE state = 'YES'),
budgeted AS (
  SELECT k.* FROM regions k WHERE k.level = 'KABUPATEN' AND EXISTS (SELECT 1 FROM reached s WHERE s.region_code = k.code AND s.stage = 'BUDGET_ALLOCATED')
    AND NOT EXISTS (SELECT 1 FROM reached s WHERE s.region_code = k.code AND s.stage IN ('REGISTERED', 'CONTRIBUTION_PAID'))),
registered AS (
  SELECT k.* FROM regions k WHERE k.level = 'KABUPATEN' AND EXISTS (SELECT 1 FROM reached s WHERE s.region_code = k.code AND s.stage = 'REGISTERED')
    AND NOT EXISTS (SELECT 1 FROM reached s WHERE s.region_code = k.code AND s.stage = 'CONTRIBUTION_PAID'))
SELECT json_object(
  'kabupaten', json_object('totalCount', (SELECT COUNT(*) FROM budgeted),
    'nodes', (SELECT json_group_array(json_object('name', k.name, 'province', json_object('name', p.name))) FROM (SELECT * FROM budgeted ORDER BY code LIMIT 3) k JOIN regions p ON p.code = k.parent_code)),
  'registeredNotPaid', json_object('totalCount', (SELECT COUNT(*) FROM registered),
    'nodes', (SELECT json_group_array(json_object('name', k.name, 'province', json_object('name', p.name))) FROM (SELECT * FROM registered ORDER BY code LIMIT 3) k JOIN regions p ON p.code = k.parent_code)))
