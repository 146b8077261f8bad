WITH binding AS (SELECT g.*, r.name FROM regulations g JOIN regions r ON r.code = g.region_code WHERE g.region_code IN ('62.03', '62', 'ID') AND g.issued_on IS NOT NULL AND g.issued_on <= '2022-12-31')
SELECT json_object('regulations', json_object('totalCount', (SELECT COUNT(*) FROM binding),
  'nodes', (SELECT json_group_array(json_object('kind', kind, 'number', number, 'year', year, 'region', json_object('name', name), 'duties', json_object('totalCount', (SELECT COUNT(*) FROM duties d WHERE d.regulation_id = b.id))))
    FROM (SELECT * FROM binding ORDER BY id) b)))
