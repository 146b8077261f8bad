SELECT json_object('observations', json_object('nodes', (SELECT json_group_array(json_object('asOf', as_of, 'registered', registered, 'potential', potential, 'publishedPercent', CAST(published_rate_percent AS REAL),
    'denominatorBasis', denominator_basis, 'quote', quote, 'source', json_object('key', source_id, 'title', title, 'publishedOn', published_on, 'trust', trust),
    'seedFacts', (SELECT json_group_array(json_object('key', f.id, 'seedFile', f.seed_file)) FROM json_each(o.seed_fact_ids) j JOIN seed_facts f ON f.id = j.value),
    'use', (SELECT json_object('treatment', u.treatment, 'reason', u.reason, 'month', u.month) FROM figure_uses u WHERE u.figure_id = o.id)))
  FROM (SELECT o.*, s.title, s.published_on, s.trust FROM coverage_observations o JOIN sources s ON s.id = o.source_id WHERE o.region_code = '11' AND o.as_of = '2023-09' ORDER BY o.id) o)))
