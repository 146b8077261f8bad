WITH fact AS (SELECT c.* FROM coverage c JOIN regions k ON k.code = c.region_code WHERE c.month = '2025-06' AND c.basis <> 'SYNTHETIC' AND k.parent_code = '53' AND c.segment IN ('PU', 'BPU')),
gap AS (SELECT segment, SUM(eligible) - SUM(covered) AS uncovered, 1.0 * SUM(c.covered) FILTER (WHERE c.eligible IS NOT NULL) / SUM(c.eligible) FILTER (WHERE c.covered IS NOT NULL) AS rate FROM fact c GROUP BY segment),
sector AS (
  SELECT j.key AS place, SUM(j.value) AS employed FROM labour l JOIN regions k ON k.code = l.region_code AND k.parent_code = '53', json_each(l.by_sector) j
  WHERE l.year = 2024 GROUP BY j.key),
name(place, code, label) AS (VALUES (0, 'ISIC_A', 'Agriculture, forestry and fishing'), (2, 'ISIC_C', 'Manufacturing'), (5, 'ISIC_F', 'Construction'),
  (6, 'ISIC_G', 'Wholesale and retail trade, repair of vehicles'), (14, 'ISIC_P', 'Education'), (13, 'ISIC_O', 'Public administration and defence'))
SELECT json_object(
  'coverage', json_object('nodes', (SELECT json_group_array(json_object('segment', segment, 'uncoveredWorkers', uncovered, 'coverageRate', rate, 'share', 1.0 * uncovered / (SELECT SUM(uncovered) FROM gap)))
    FROM (SELECT * FROM gap ORDER BY segment = 'BPU'))),
  'labour', json_object('nodes', (SELECT json_group_array(json_object('sector', json_object('code', code, 'label', label), 'employed', employed))
    FROM (SELECT * FROM sector JOIN name USING (place) ORDER BY employed DESC LIMIT 3))))
