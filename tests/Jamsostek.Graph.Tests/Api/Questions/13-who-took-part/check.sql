SELECT json_object('monitoringEvents', json_object('nodes', (SELECT json_group_array(json_object('title', title, 'start', starts_on, 'participations', json_object('totalCount',
    (SELECT COUNT(*) FROM event_participations p JOIN agencies a ON a.code = p.agency_code
      WHERE p.event_id = e.id AND a.role IN ('SECRETARIAT', 'FINANCE', 'PERSONNEL', 'MANPOWER', 'SOCIAL_AFFAIRS', 'PLANNING', 'REVENUE')),
    'nodes', (SELECT json_group_array(json_object('agency', json_object('role', role, 'region', json_object('name', name)), 'mode', mode))
      FROM (SELECT a.role, r.name, p.mode FROM event_participations p JOIN agencies a ON a.code = p.agency_code JOIN regions r ON r.code = a.region_code
        WHERE p.event_id = e.id AND a.role IN ('SECRETARIAT', 'FINANCE', 'PERSONNEL', 'MANPOWER', 'SOCIAL_AFFAIRS', 'PLANNING', 'REVENUE') ORDER BY p.id)))))
  FROM (SELECT * FROM monitoring_events ORDER BY starts_on DESC, id LIMIT 2) e)))
