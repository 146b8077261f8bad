WITH fact AS (SELECT c.* FROM coverage c JOIN regions k ON k.code = c.region_code WHERE c.month = '2025-06' AND c.basis <> 'SYNTHETIC' AND k.parent_code = '53' AND c.segment IN ('PU', 'BPU')),
gap AS (SELECT segment, SUM(eligible) - SUM(covered) AS uncovered, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM fact c GROUP BY segment),
area AS (SELECT l.* FROM labour l JOIN regions k ON k.code = l.region_code AND k.parent_code = '53' WHERE l.year = 2024),
sector(code, label, employed) AS (
  SELECT 'ISIC_A', 'Agriculture, forestry and fishing', SUM(isic_a) FROM area
  UNION ALL SELECT 'ISIC_C', 'Manufacturing', SUM(isic_c) FROM area
  UNION ALL SELECT 'ISIC_F', 'Construction', SUM(isic_f) FROM area
  UNION ALL SELECT 'ISIC_G', 'Wholesale and retail trade, repair of vehicles', SUM(isic_g) FROM area
  UNION ALL SELECT 'ISIC_P', 'Education', SUM(isic_p) FROM area
  UNION ALL SELECT 'ISIC_O', 'Public administration and defence', SUM(isic_o) FROM area)
SELECT json_object(
  'coverage', json_object('nodes', (SELECT json_group_array(json_object('segment', segment, 'uncoveredWorkers', uncovered, 'coverageRate', rate, 'share', 1.0 * uncovered / (SELECT SUM(uncovered) FROM gap)))
    FROM (SELECT * FROM gap ORDER BY segment = 'BPU'))),
  'labour', json_object('nodes', (SELECT json_group_array(json_object('sector', json_object('code', code, 'label', label), 'employed', employed))
    FROM (SELECT * FROM sector ORDER BY employed DESC LIMIT 3))))
