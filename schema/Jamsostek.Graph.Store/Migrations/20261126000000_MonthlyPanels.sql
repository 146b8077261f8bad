-- Monthly coverage and months of agencies, stored once for all versions that hold them; what the estimation made of published figures; the roles of the usual units of
-- a government, and models as sources.

CREATE TABLE "names" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_names" PRIMARY KEY,
    "name" TEXT NOT NULL,
    CONSTRAINT "AK_names_name" UNIQUE ("name")
) STRICT, WITHOUT ROWID;

CREATE TABLE "provenances" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_provenances" PRIMARY KEY,
    "basis" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    CONSTRAINT "AK_provenances_basis_source_id" UNIQUE ("basis", "source_id"),
    CONSTRAINT "CK_provenances_basis" CHECK (basis IN ('REPORTED', 'DERIVED', 'ESTIMATED', 'SYNTHETIC'))
) STRICT, WITHOUT ROWID;

CREATE TABLE "panels" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_panels" PRIMARY KEY,
    "fact_table" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    CONSTRAINT "AK_panels_fact_table_content_hash" UNIQUE ("fact_table", "content_hash"),
    CONSTRAINT "CK_panels_fact_table" CHECK (fact_table IN ('agency_months', 'coverage')),
    CONSTRAINT "CK_panels_month" CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE "version_panels" (
    "data_version" INTEGER NOT NULL,
    "panel" INTEGER NOT NULL,
    CONSTRAINT "PK_version_panels" PRIMARY KEY ("data_version", "panel"),
    CONSTRAINT "FK_version_panels_data_versions_data_version" FOREIGN KEY ("data_version") REFERENCES "data_versions" ("number"),
    CONSTRAINT "FK_version_panels_panels_panel" FOREIGN KEY ("panel") REFERENCES "panels" ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "coverage_rows" (
    "panel" INTEGER NOT NULL,
    "region" INTEGER NOT NULL,
    "segment" TEXT NOT NULL,
    "eligible" INTEGER NULL,
    "covered" INTEGER NULL,
    "eligible_standard_error" REAL NULL,
    "covered_standard_error" REAL NULL,
    "provenance" INTEGER NOT NULL,
    CONSTRAINT "PK_coverage_rows" PRIMARY KEY ("panel", "region", "segment"),
    CONSTRAINT "CK_coverage_rows_covered" CHECK (covered BETWEEN 0 AND eligible OR covered >= 0 AND eligible IS NULL),
    CONSTRAINT "CK_coverage_rows_segment" CHECK (segment IN ('PU', 'BPU', 'JAKON', 'PMI'))
) STRICT, WITHOUT ROWID;

CREATE TABLE "agency_month_rows" (
    "panel" INTEGER NOT NULL,
    "agency" INTEGER NOT NULL,
    "non_asn_workers" INTEGER NULL,
    "enrolled_workers" INTEGER NULL,
    "budget_idr" INTEGER NULL,
    "paid_idr" INTEGER NULL,
    "provenance" INTEGER NOT NULL,
    CONSTRAINT "PK_agency_month_rows" PRIMARY KEY ("panel", "agency"),
    CONSTRAINT "CK_agency_month_rows_enrolled_workers" CHECK (enrolled_workers <= non_asn_workers)
) STRICT, WITHOUT ROWID;

CREATE TABLE "figure_uses" (
    "data_version" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "figure_id" TEXT NOT NULL,
    "treatment" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "month" TEXT NULL,
    "standard_error_points" REAL NULL,
    "followed_figure_id" TEXT NULL,
    "basis" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    CONSTRAINT "PK_figure_uses" PRIMARY KEY ("data_version", "ordinal"),
    CONSTRAINT "AK_figure_uses_data_version_figure_id" UNIQUE ("data_version", "figure_id"),
    CONSTRAINT "CK_figure_uses_basis" CHECK (basis IN ('REPORTED', 'DERIVED', 'ESTIMATED', 'SYNTHETIC')),
    CONSTRAINT "CK_figure_uses_month" CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    CONSTRAINT "CK_figure_uses_treatment" CHECK (treatment IN ('BENCHMARK', 'EVIDENCE', 'OUTWEIGHED', 'NOT_COMPARABLE', 'OUTSIDE_PERIOD')),
    CONSTRAINT "FK_figure_uses_data_versions_data_version" FOREIGN KEY ("data_version") REFERENCES "data_versions" ("number"),
    CONSTRAINT "FK_figure_uses_sources_data_version_source_id" FOREIGN KEY ("data_version", "source_id") REFERENCES "sources" ("data_version", "id")
) STRICT, WITHOUT ROWID;

-- The rows as a user of SQL expects them, whole for each version.

CREATE VIEW "coverage" AS
SELECT v."data_version", n."name" AS "region_code", p."month", r."segment", r."eligible", r."covered", r."eligible_standard_error", r."covered_standard_error",
    s."basis", s."source_id"
FROM "version_panels" v
JOIN "panels" p ON p."id" = v."panel"
JOIN "coverage_rows" r ON r."panel" = v."panel"
JOIN "names" n ON n."id" = r."region"
JOIN "provenances" s ON s."id" = r."provenance"
WHERE p."fact_table" = 'coverage';

CREATE VIEW "agency_months" AS
SELECT v."data_version", n."name" AS "agency_code", p."month", r."non_asn_workers", r."enrolled_workers", r."budget_idr", r."paid_idr", s."basis", s."source_id"
FROM "version_panels" v
JOIN "panels" p ON p."id" = v."panel"
JOIN "agency_month_rows" r ON r."panel" = v."panel"
JOIN "names" n ON n."id" = r."agency"
JOIN "provenances" s ON s."id" = r."provenance"
WHERE p."fact_table" = 'agency_months';

-- SQLite changes a constraint by making the table anew: a kind of source, and roles of agencies, are new.

CREATE TABLE "sources_new" (
    "data_version" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NULL,
    "file_name" TEXT NULL,
    "publisher" TEXT NULL,
    "published_on" TEXT NULL,
    "licence" TEXT NULL,
    "trust" TEXT NOT NULL,
    "note" TEXT NULL,
    CONSTRAINT "PK_sources" PRIMARY KEY ("data_version", "ordinal"),
    CONSTRAINT "AK_sources_data_version_id" UNIQUE ("data_version", "id"),
    CONSTRAINT "CK_sources_kind" CHECK (kind IN ('SEED_ARTICLE', 'WEB_PAGE', 'DATASET', 'DERIVED', 'MODEL')),
    CONSTRAINT "CK_sources_published_on" CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]*'),
    CONSTRAINT "CK_sources_trust" CHECK (trust IN ('A', 'B', 'C')),
    CONSTRAINT "FK_sources_data_versions_data_version" FOREIGN KEY ("data_version") REFERENCES "data_versions" ("number")
) STRICT, WITHOUT ROWID;

INSERT INTO "sources_new" SELECT * FROM "sources";
DROP TABLE "sources";
ALTER TABLE "sources_new" RENAME TO "sources";

CREATE TABLE "agencies_new" (
    "data_version" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "parent_code" TEXT NULL,
    "note" TEXT NULL,
    "basis" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "seed_fact_ids" TEXT NOT NULL,
    CONSTRAINT "PK_agencies" PRIMARY KEY ("data_version", "ordinal"),
    CONSTRAINT "AK_agencies_data_version_code" UNIQUE ("data_version", "code"),
    CONSTRAINT "CK_agencies_basis" CHECK (basis IN ('REPORTED', 'DERIVED', 'ESTIMATED', 'SYNTHETIC')),
    CONSTRAINT "CK_agencies_role" CHECK (role IN ('SECRETARIAT', 'FINANCE', 'PERSONNEL', 'MANPOWER', 'SOCIAL_AFFAIRS', 'PLANNING', 'REVENUE', 'COUNCIL_SECRETARIAT', 'INSPECTORATE', 'TRAINING', 'RESEARCH', 'NATIONAL_UNITY', 'DISASTER_MANAGEMENT', 'LIAISON', 'EDUCATION', 'HEALTH', 'HOSPITAL', 'PUBLIC_WORKS', 'WATER_RESOURCES', 'HOUSING', 'LAND', 'PUBLIC_ORDER', 'FIRE_SERVICE', 'WOMEN_AND_CHILDREN', 'FAMILY_PLANNING', 'FOOD_SECURITY', 'ENVIRONMENT', 'CIVIL_REGISTRY', 'VILLAGES', 'TRANSPORT', 'COMMUNICATION', 'COOPERATIVES', 'INVESTMENT', 'YOUTH_AND_SPORTS', 'CULTURE', 'TOURISM', 'LIBRARY_AND_ARCHIVES', 'FISHERIES', 'AGRICULTURE', 'PLANTATIONS', 'LIVESTOCK', 'FORESTRY', 'ENERGY_AND_MINERALS', 'TRADE', 'INDUSTRY', 'SUBDISTRICTS', 'TECHNICAL_UNIT', 'MINISTRY', 'PRESIDENTIAL_OFFICE', 'SOCIAL_SECURITY_AGENCY')),
    CONSTRAINT "CK_agencies_seed_fact_ids" CHECK (json_valid(seed_fact_ids)),
    CONSTRAINT "FK_agencies_agencies_data_version_parent_code" FOREIGN KEY ("data_version", "parent_code") REFERENCES "agencies" ("data_version", "code"),
    CONSTRAINT "FK_agencies_data_versions_data_version" FOREIGN KEY ("data_version") REFERENCES "data_versions" ("number"),
    CONSTRAINT "FK_agencies_regions_data_version_region_code" FOREIGN KEY ("data_version", "region_code") REFERENCES "regions" ("data_version", "code"),
    CONSTRAINT "FK_agencies_sources_data_version_source_id" FOREIGN KEY ("data_version", "source_id") REFERENCES "sources" ("data_version", "id")
) STRICT, WITHOUT ROWID;

INSERT INTO "agencies_new" SELECT * FROM "agencies";
DROP TABLE "agencies";
ALTER TABLE "agencies_new" RENAME TO "agencies";

CREATE INDEX "IX_agencies_data_version_parent_code" ON "agencies" ("data_version", "parent_code");
