WITH open AS (
  SELECT r.code, r.name FROM regions r
  WHERE r.parent_code = '62' AND NOT EXISTS (SELECT 1 FROM compliance_observations o WHERE o.region_code = r.code AND o.stage = 'REGULATION_ISSUED' AND o.state = 'YES'))
SELECT json_object('kabupaten', json_object('totalCount', (SELECT COUNT(*) FROM open),
  'nodes', (SELECT json_group_array(json_object('code', code, 'name', name, 'complianceObservations', json_object('nodes',
      (SELECT json_group_array(json_object('state', state, 'basis', basis)) FROM (SELECT * FROM compliance_observations o WHERE o.region_code = open.code AND o.stage = 'REGULATION_ISSUED' ORDER BY o.id)))))
    FROM (SELECT * FROM open ORDER BY code) open)))
