-- Indexes as a schema has them before anyone knows what will be asked: primary keys, which the tables have, and foreign keys.
\set ON_ERROR_STOP on

CREATE INDEX ON kabupaten (province_code);
CREATE INDEX ON agency (kabupaten_code);
CREATE INDEX ON agency (province_code);
CREATE INDEX ON coverage (province_code);
CREATE INDEX ON coverage (kabupaten_code);
CREATE INDEX ON agency_month (province_code);
CREATE INDEX ON agency_month (agency_code);

VACUUM (FREEZE, ANALYZE);
