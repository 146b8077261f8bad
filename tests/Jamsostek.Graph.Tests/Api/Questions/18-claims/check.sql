SELECT json_object(
  'claims', json_object('nodes', (SELECT json_group_array(json_object('periodLabel', period_label, 'start', starts_on, 'end', ends_on, 'amountIdr', amount_idr, 'source', json_object('key', source_id)))
    FROM (SELECT c.* FROM claims c JOIN regions r ON r.code = c.region_code WHERE r.name = 'Jambi' ORDER BY c.id))),
  'claimsCube', json_object('nodes', (SELECT json_group_array(json_object('programme', json_object('code', programme), 'cases', cases, 'amountIdr', amount_idr,
      'amountPerCase', CASE WHEN cases > 0 THEN 1.0 * amount_idr / cases END))
    FROM (SELECT COALESCE(programme, scope) AS programme, cases, amount_idr FROM claims WHERE region_code = 'ID' AND starts_on = '2023-01-01' AND ends_on = '2023-12-31' ORDER BY amount_idr IS NULL, amount_idr DESC, programme))))
