-- Indexes made for the six questions: each answers one alone, in the order of its groups.
\set ON_ERROR_STOP on

CREATE INDEX ON coverage (month, province_code, province_name) INCLUDE (eligible, covered);
CREATE INDEX ON coverage (island, uncovered DESC);
CREATE INDEX ON coverage (island, month) INCLUDE (coverage_rate);
CREATE INDEX ON coverage (month, segment, province_code) INCLUDE (eligible, covered);
CREATE INDEX ON coverage (quarter, province_code, kabupaten_code) INCLUDE (eligible, covered) WHERE quarter IS NOT NULL;
CREATE INDEX ON agency_month (month, province_code, agency_code) INCLUDE (enrolment_rate);

VACUUM (FREEZE, ANALYZE);
