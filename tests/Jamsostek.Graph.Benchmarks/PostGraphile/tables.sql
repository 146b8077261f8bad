-- The generated record as a user of PostgreSQL and PostGraphile would keep it to answer the six questions: codes as keys, months as dates, what a question filters or groups by in
-- the table of facts itself, rates as stored columns, and views for the questions whose groups are paged, which PostGraphile does to rows only. Nothing is summed beforehand: the loops
-- and SQLite read every row too. psql reads this in the folder of the CSV files that `postgres-files` writes, and then one of keys.sql and questions.sql, which make the indexes.
\set ON_ERROR_STOP on

CREATE TYPE segment AS ENUM ('PU', 'BPU', 'JAKON', 'PMI');

CREATE TABLE province (code text COLLATE "C" PRIMARY KEY, name text NOT NULL, island text NOT NULL);
CREATE TABLE kabupaten (code text COLLATE "C" PRIMARY KEY, province_code text COLLATE "C" NOT NULL REFERENCES province, name text NOT NULL);
CREATE TABLE agency (
  code text COLLATE "C" PRIMARY KEY, kabupaten_code text COLLATE "C" NOT NULL REFERENCES kabupaten, province_code text COLLATE "C" NOT NULL REFERENCES province, name text NOT NULL);

CREATE TABLE coverage (
  month date NOT NULL,
  province_code text COLLATE "C" NOT NULL REFERENCES province,
  kabupaten_code text COLLATE "C" NOT NULL REFERENCES kabupaten,
  segment segment NOT NULL,
  island text COLLATE "C" NOT NULL,
  province_name text COLLATE "C" NOT NULL,
  eligible integer NOT NULL,
  covered integer NOT NULL,
  uncovered integer NOT NULL GENERATED ALWAYS AS (eligible - covered) STORED,
  coverage_rate double precision NOT NULL GENERATED ALWAYS AS (covered::double precision / eligible) STORED,
  -- Workers are a stock: the last month of a quarter stands for it, the others belong to none.
  quarter date GENERATED ALWAYS AS (CASE WHEN extract(month FROM month)::integer % 3 = 0 THEN date_trunc('quarter', month::timestamp)::date END) STORED,
  PRIMARY KEY (month, kabupaten_code, segment));

CREATE TABLE agency_month (
  month date NOT NULL,
  province_code text COLLATE "C" NOT NULL REFERENCES province,
  agency_code text COLLATE "C" NOT NULL REFERENCES agency,
  non_asn integer NOT NULL,
  enrolled integer NOT NULL,
  enrolment_rate double precision NOT NULL GENERATED ALWAYS AS (enrolled::double precision / non_asn) STORED,
  PRIMARY KEY (month, agency_code));

\copy province FROM 'province.csv' (FORMAT csv)
\copy kabupaten FROM 'kabupaten.csv' (FORMAT csv)
\copy agency FROM 'agency.csv' (FORMAT csv)
\copy coverage (month, province_code, kabupaten_code, segment, island, province_name, eligible, covered) FROM 'coverage.csv' (FORMAT csv)
\copy agency_month (month, province_code, agency_code, non_asn, enrolled) FROM 'agency_month.csv' (FORMAT csv)

CREATE VIEW segment_province_month AS
  SELECT month, segment, province_code, sum(eligible)::integer AS eligible, sum(covered)::integer AS covered, sum(covered)::double precision / sum(eligible) AS coverage_rate
  FROM coverage GROUP BY month, segment, province_code;
COMMENT ON VIEW segment_province_month IS '@primaryKey month,segment,province_code';

CREATE VIEW kabupaten_quarter AS
  SELECT quarter, province_code, kabupaten_code, sum(eligible)::integer AS eligible, sum(covered)::integer AS covered, sum(covered)::double precision / sum(eligible) AS coverage_rate
  FROM coverage WHERE quarter IS NOT NULL GROUP BY quarter, province_code, kabupaten_code;
COMMENT ON VIEW kabupaten_quarter IS '@primaryKey quarter,province_code,kabupaten_code';
