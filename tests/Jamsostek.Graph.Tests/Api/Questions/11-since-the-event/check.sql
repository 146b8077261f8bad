SELECT json_object('monitoringEvents', json_object('nodes', (SELECT json_group_array(json_object('title', title, 'start', starts_on, 'regions', json(regions)))
  FROM (SELECT e.title, e.starts_on, (SELECT json_group_array(json_object('name', r.name, 'complianceObservations', json_object('totalCount', (SELECT COUNT(*) FROM compliance_observations o WHERE o.region_code = r.code AND o.as_of > '2021-11-15'),
        'nodes', (SELECT json_group_array(json_object('stage', stage, 'state', state, 'asOf', as_of)) FROM (SELECT * FROM compliance_observations o WHERE o.region_code = r.code AND o.as_of > '2021-11-15' ORDER BY o.id)))))
      FROM json_each(e.region_codes) j JOIN regions r ON r.code = j.value) AS regions
    FROM monitoring_events e WHERE e.starts_on <= '2021-12-31' ORDER BY e.starts_on, e.id))))
