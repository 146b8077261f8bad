SELECT json_object('duties', json_object('totalCount', (SELECT COUNT(*) FROM duties WHERE rhythm IN ('QUARTERLY', 'SIX_MONTHLY', 'YEARLY')),
  'nodes', (SELECT json_group_array(json_object('bearer', bearer, 'action', action, 'rhythm', rhythm, 'regulation', CASE WHEN title IS NULL THEN NULL ELSE json_object('title', title) END, 'source', json_object('key', source_id)))
    FROM (SELECT d.*, g.title FROM duties d LEFT JOIN regulations g ON g.id = d.regulation_id WHERE d.rhythm IN ('QUARTERLY', 'SIX_MONTHLY', 'YEARLY') ORDER BY d.id))))
