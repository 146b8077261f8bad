SELECT json_object('figureUses', json_object('totalCount', (SELECT COUNT(*) FROM figure_uses WHERE treatment = 'OUTWEIGHED'),
  'nodes', (SELECT json_group_array(json_object('month', month, 'reason', reason,
      'observation', (SELECT json_object('region', json_object('name', r.name), 'asOf', o.as_of, 'publishedPercent', CAST(o.published_rate_percent AS REAL), 'source', json_object('key', o.source_id))
        FROM coverage_observations o JOIN regions r ON r.code = o.region_code WHERE o.id = u.figure_id),
      'followed', (SELECT json_object('asOf', o.as_of, 'publishedPercent', CAST(o.published_rate_percent AS REAL), 'source', json_object('key', o.source_id)) FROM coverage_observations o WHERE o.id = u.followed_figure_id)))
    FROM (SELECT * FROM figure_uses WHERE treatment = 'OUTWEIGHED' ORDER BY figure_id LIMIT 4) u)))
