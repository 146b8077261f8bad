SELECT json_object(
  'coverage', json_object('dataset', json_object('version', '1'), 'nodes', (SELECT json_group_array(json_object('segment', segment, 'eligibleWorkers', eligible, 'coveredWorkers', covered, 'coverageRate', rate,
      'quality', json_object('reportedShare', reported, 'derivedShare', derived, 'estimatedShare', estimated, 'syntheticShare', 0.0,
        'sources', json_array(json_object('key', source_id, 'title', title)))))
    FROM (SELECT c.segment, c.eligible, c.covered, 1.0 * c.covered / c.eligible AS rate, c.source_id, s.title, 1.0 * (c.basis = 'REPORTED') AS reported, 1.0 * (c.basis = 'DERIVED') AS derived, 1.0 * (c.basis = 'ESTIMATED') AS estimated
      FROM coverage c JOIN sources s ON s.id = c.source_id WHERE c.month = '2025-06' AND c.region_code = '11.17' AND c.basis <> 'SYNTHETIC' ORDER BY c.segment = 'JAKON', c.segment = 'BPU'))))
