-- Trained models, at most one for each version, and what they say without any scenario: of every target for every region it can be held against, and month by month.

CREATE TABLE "models" (
    "data_version" INTEGER NOT NULL CONSTRAINT "PK_models" PRIMARY KEY,
    "trained_to" TEXT NOT NULL,
    "trained_at" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "artifact" BLOB NOT NULL,
    "backtest" BLOB NOT NULL,
    CONSTRAINT "FK_models_data_versions_data_version" FOREIGN KEY ("data_version") REFERENCES "data_versions" ("number")
) STRICT, WITHOUT ROWID;

CREATE TABLE "outlooks" (
    "data_version" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "region_code" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "is_yardstick" INTEGER NOT NULL,
    "base_workers" INTEGER NULL,
    "target_workers" INTEGER NULL,
    "projected_workers" INTEGER NULL,
    "current_rate" REAL NULL,
    "target_rate" REAL NULL,
    "projected_rate" REAL NULL,
    "low80" REAL NULL,
    "high80" REAL NULL,
    "low95" REAL NULL,
    "high95" REAL NULL,
    "probability_of_missing" REAL NULL,
    "will_miss" INTEGER NULL,
    "reason" TEXT NULL,
    "evidence" TEXT NOT NULL,
    "shortfall_workers" INTEGER NULL,
    "needed_per_month" INTEGER NULL,
    "recent_per_month" INTEGER NULL,
    "met_by" TEXT NULL,
    CONSTRAINT "PK_outlooks" PRIMARY KEY ("data_version", "ordinal"),
    CONSTRAINT "AK_outlooks_data_version_region_code_target_id" UNIQUE ("data_version", "region_code", "target_id"),
    CONSTRAINT "CK_outlooks_due" CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    CONSTRAINT "CK_outlooks_evidence" CHECK (evidence IN ('PAST', 'VALIDATED', 'EXTRAPOLATED', 'TOO_THIN', 'NOT_PROJECTED')),
    CONSTRAINT "CK_outlooks_met_by" CHECK (met_by GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    CONSTRAINT "FK_outlooks_data_versions_data_version" FOREIGN KEY ("data_version") REFERENCES "data_versions" ("number"),
    CONSTRAINT "FK_outlooks_regions_data_version_region_code" FOREIGN KEY ("data_version", "region_code") REFERENCES "regions" ("data_version", "code"),
    CONSTRAINT "FK_outlooks_targets_data_version_target_id" FOREIGN KEY ("data_version", "target_id") REFERENCES "targets" ("data_version", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "projections" (
    "data_version" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "region_code" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "eligible_workers" REAL NOT NULL,
    "q025" REAL NOT NULL,
    "q10" REAL NOT NULL,
    "q50" REAL NOT NULL,
    "q90" REAL NOT NULL,
    "q975" REAL NOT NULL,
    CONSTRAINT "PK_projections" PRIMARY KEY ("data_version", "ordinal"),
    CONSTRAINT "AK_projections_data_version_region_code_month" UNIQUE ("data_version", "region_code", "month"),
    CONSTRAINT "CK_projections_month" CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    CONSTRAINT "FK_projections_data_versions_data_version" FOREIGN KEY ("data_version") REFERENCES "data_versions" ("number"),
    CONSTRAINT "FK_projections_regions_data_version_region_code" FOREIGN KEY ("data_version", "region_code") REFERENCES "regions" ("data_version", "code")
) STRICT, WITHOUT ROWID;
