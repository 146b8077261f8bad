SELECT json_object('complianceObservations', json_object('nodes', (SELECT json_group_array(json_object('region', json_object('name', name), 'state', state, 'budgetYear', budget_year, 'governments', governments,
    'source', json_object('key', source_id), 'seedFacts', (SELECT json_group_array(json_object('quote', f.quote)) FROM json_each(o.seed_fact_ids) j JOIN seed_facts f ON f.id = j.value)))
  FROM (SELECT o.*, r.name FROM compliance_observations o JOIN regions r ON r.code = o.region_code WHERE o.stage = 'IN_PLAN' ORDER BY o.id) o)))
