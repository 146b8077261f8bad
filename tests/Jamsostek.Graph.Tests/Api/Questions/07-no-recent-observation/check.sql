WITH silent AS (
  SELECT r.code, r.name FROM regions r
  WHERE r.level = 'PROVINCE' AND NOT EXISTS (SELECT 1 FROM coverage_observations o WHERE o.region_code = r.code AND o.as_of >= '2025-01')),
latest AS (
  SELECT o.*, ROW_NUMBER() OVER (PARTITION BY o.region_code ORDER BY o.as_of DESC, s.trust, o.id) AS place
  FROM coverage_observations o JOIN sources s ON s.id = o.source_id
  WHERE o.segment IN ('ALL', 'ALL_WITH_CONSTRUCTION') AND COALESCE(o.published_rate_percent, o.computed_rate_percent) IS NOT NULL)
SELECT json_object('provinces', json_object('totalCount', (SELECT COUNT(*) FROM silent),
  'nodes', (SELECT json_group_array(json_object('name', s.name, 'latestCoverage', CASE WHEN l.id IS NULL THEN NULL ELSE json_object('asOf', l.as_of, 'publishedPercent', CAST(l.published_rate_percent AS REAL)) END))
    FROM (SELECT * FROM silent ORDER BY code LIMIT 5) s LEFT JOIN latest l ON l.region_code = s.code AND l.place = 1)))
