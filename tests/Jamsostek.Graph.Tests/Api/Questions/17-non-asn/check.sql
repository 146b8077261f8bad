SELECT json_object('observations', json_object('nodes', (SELECT json_group_array(json_object('region', json_object('name', name), 'asOf', as_of, 'registered', registered, 'potential', potential, 'qualifier', qualifier,
    'quote', quote, 'source', json_object('key', source_id)))
  FROM (SELECT o.*, r.name FROM coverage_observations o JOIN regions r ON r.code = o.region_code WHERE o.segment = 'NON_ASN' AND o.region_code LIKE '62%' ORDER BY o.as_of, o.id))))
