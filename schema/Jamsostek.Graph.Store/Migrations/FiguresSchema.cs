namespace Jamsostek.Graph.Store.Migrations;

/// <summary>Tables of sources, regions and figures, as the last migration left them.</summary>
internal static class FiguresSchema
{
    public static SchemaTable[] Tables { get; } =
    [
        new("sources", key: "id",
            columns:
                "id TEXT, kind TEXT, title TEXT, url TEXT?, file_name TEXT?, publisher TEXT?, published_on TEXT?, licence TEXT?, trust TEXT, " +
                "note TEXT?",
            references: "",
            days: "", dates: "published_on", json: "",
            "kind: SEED_ARTICLE WEB_PAGE DATASET DERIVED MODEL",
            "trust: A B C"),
        new("regions", key: "code",
            columns:
                "code TEXT, name TEXT, short_name TEXT, level TEXT, kind TEXT?, status TEXT?, parent_code TEXT?, island_group TEXT?, kanwil TEXT?, " +
                "kanwil_source_ids TEXT, capital TEXT?, latitude REAL?, longitude REAL?, time_zone TEXT?, bps_code TEXT?, population INTEGER?, " +
                "population_male INTEGER?, population_female INTEGER?, area_km2 TEXT?, aliases TEXT, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "parent_code > regions.code, source_id > sources.id",
            days: "", dates: "", json: "aliases kanwil_source_ids seed_fact_ids",
            "kind: PROVINSI KABUPATEN KOTA",
            "level: COUNTRY PROVINCE KABUPATEN AGENCY",
            "status: AUTONOMOUS ADMINISTRATIVE"),
        new("seed_facts", key: "id",
            columns:
                "id TEXT, seed_file TEXT, kind TEXT, subject TEXT, region_code TEXT, starts_on TEXT?, ends_on TEXT?, value TEXT?, unit TEXT?, " +
                "qualifier TEXT?, quote TEXT, note TEXT?, basis TEXT, source_id TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "", dates: "ends_on starts_on", json: "",
            "qualifier: EXACT ROUNDED APPROXIMATE LOWER_BOUND INFERRED DEADLINE NO_NUMBER NO_NUMBER_NO_DATE NO_NUMBER_NO_NAMES"),
        new("labour", key: "region_code year",
            columns:
                "region_code TEXT, year INTEGER, working_age INTEGER?, labour_force INTEGER?, employed INTEGER?, unemployed INTEGER?, " +
                "formal INTEGER?, informal INTEGER?, male INTEGER?, female INTEGER?, urban INTEGER?, rural INTEGER?, own_account INTEGER?, " +
                "employer_temporary INTEGER?, employer_permanent INTEGER?, employee INTEGER?, casual_agriculture INTEGER?, " +
                "casual_non_agriculture INTEGER?, unpaid_family INTEGER?, isic_a INTEGER?, isic_b INTEGER?, isic_c INTEGER?, isic_d INTEGER?, " +
                "isic_e INTEGER?, isic_f INTEGER?, isic_g INTEGER?, isic_h INTEGER?, isic_i INTEGER?, isic_j INTEGER?, isic_k INTEGER?, " +
                "isic_l INTEGER?, isic_mn INTEGER?, isic_o INTEGER?, isic_p INTEGER?, isic_q INTEGER?, isic_rstu INTEGER?, age_15_19 INTEGER?, " +
                "age_20_24 INTEGER?, age_25_29 INTEGER?, age_30_34 INTEGER?, age_35_39 INTEGER?, age_40_44 INTEGER?, age_45_49 INTEGER?, " +
                "age_50_54 INTEGER?, age_55_59 INTEGER?, age_60_64 INTEGER?, age_65_plus INTEGER?, primary_or_less INTEGER?, " +
                "junior_secondary INTEGER?, senior_general INTEGER?, senior_vocational INTEGER?, diploma INTEGER?, university INTEGER?, note TEXT?, " +
                "basis TEXT, source_id TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "", dates: "", json: ""),
        new("coverage_observations", key: "id",
            columns:
                "id TEXT, region_code TEXT, as_of TEXT, segment TEXT, registered INTEGER?, potential INTEGER?, published_rate_percent TEXT?, " +
                "computed_rate_percent TEXT?, rate_basis TEXT, agreement TEXT, denominator_basis TEXT, denominator_text TEXT?, qualifier TEXT, " +
                "quote TEXT?, note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "", dates: "as_of", json: "seed_fact_ids",
            "agreement: AGREES ROUNDED DISAGREES NOT_CHECKABLE",
            "denominator_basis: POTENTIAL_WORKERS UCJ UCJ_WITHOUT_CONSTRUCTION UCJ_WITH_CONSTRUCTION LABOUR_FORCE WORKERS WORKERS_BY_IDENTITY_CARD EMPLOYED_LESS_CIVIL_SERVANTS RPJMN POPULATION SUBGROUP NOT_STATED NONE",
            "qualifier: EXACT ROUNDED APPROXIMATE LOWER_BOUND INFERRED DEADLINE NO_NUMBER NO_NUMBER_NO_DATE NO_NUMBER_NO_NAMES",
            "rate_basis: REPORTED DERIVED ESTIMATED SYNTHETIC",
            "segment: ALL ALL_WITH_CONSTRUCTION PU BPU JAKON PMI JAKON_AND_PMI FORMAL INFORMAL NON_ASN ELECTION_ORGANISERS VULNERABLE_WORKERS VILLAGE_OFFICIALS NEIGHBOURHOOD_HEADS VILLAGE_AND_NEIGHBOURHOOD CUSTOMARY_OFFICIALS EDUCATION_STAFF HEALTH_WORKERS"),
        new("national_participants", key: "id",
            columns:
                "id TEXT, as_of TEXT, segment TEXT, programmes TEXT, sex TEXT?, paid_by TEXT?, status TEXT, unit TEXT, value INTEGER, qualifier TEXT, " +
                "note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "source_id > sources.id",
            days: "", dates: "as_of", json: "programmes seed_fact_ids",
            "paid_by: LOCAL_GOVERNMENT COMPANY",
            "qualifier: EXACT ROUNDED APPROXIMATE LOWER_BOUND INFERRED DEADLINE NO_NUMBER NO_NUMBER_NO_DATE NO_NUMBER_NO_NAMES",
            "segment: ALL ALL_WITH_CONSTRUCTION PU BPU JAKON PMI JAKON_AND_PMI FORMAL INFORMAL NON_ASN ELECTION_ORGANISERS VULNERABLE_WORKERS VILLAGE_OFFICIALS NEIGHBOURHOOD_HEADS VILLAGE_AND_NEIGHBOURHOOD CUSTOMARY_OFFICIALS EDUCATION_STAFF HEALTH_WORKERS",
            "sex: MALE FEMALE",
            "status: ACTIVE INACTIVE REGISTERED ACTIVE_OR_REGISTERED JOINED_IN_YEAR LEFT_IN_YEAR",
            "unit: PERCENT WORKERS EMPLOYERS IDR"),
        new("provincial_participants", key: "id",
            columns:
                "id TEXT, region_code TEXT, as_of TEXT, status TEXT, workers INTEGER, qualifier TEXT, note TEXT?, basis TEXT, source_id TEXT, " +
                "seed_fact_ids TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "", dates: "as_of", json: "seed_fact_ids",
            "qualifier: EXACT ROUNDED APPROXIMATE LOWER_BOUND INFERRED DEADLINE NO_NUMBER NO_NUMBER_NO_DATE NO_NUMBER_NO_NAMES",
            "status: ACTIVE INACTIVE REGISTERED ACTIVE_OR_REGISTERED JOINED_IN_YEAR LEFT_IN_YEAR"),
        new("targets", key: "id",
            columns:
                "id TEXT, region_code TEXT, year INTEGER, metric TEXT, value TEXT, unit TEXT, denominator_basis TEXT, set_by TEXT, note TEXT?, " +
                "basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "", dates: "", json: "seed_fact_ids",
            "denominator_basis: POTENTIAL_WORKERS UCJ UCJ_WITHOUT_CONSTRUCTION UCJ_WITH_CONSTRUCTION LABOUR_FORCE WORKERS WORKERS_BY_IDENTITY_CARD EMPLOYED_LESS_CIVIL_SERVANTS RPJMN POPULATION SUBGROUP NOT_STATED NONE",
            "metric: UCJ COVERAGE COVERAGE_RPJMN COVERAGE_RKP COVERAGE_RPJPN BPU_SHARE ACTIVE_WORKERS REGISTERED_WORKERS",
            "unit: PERCENT WORKERS EMPLOYERS IDR"),
        new("claims", key: "id",
            columns:
                "id TEXT, region_code TEXT, period_label TEXT, starts_on TEXT, ends_on TEXT, start_is_stated INTEGER, scope TEXT, programme TEXT?, " +
                "cases INTEGER?, cases_qualifier TEXT, amount_idr INTEGER?, amount_qualifier TEXT, note TEXT?, basis TEXT, source_id TEXT, " +
                "seed_fact_ids TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "ends_on starts_on", dates: "", json: "seed_fact_ids",
            "amount_qualifier: EXACT ROUNDED APPROXIMATE LOWER_BOUND INFERRED DEADLINE NO_NUMBER NO_NUMBER_NO_DATE NO_NUMBER_NO_NAMES",
            "cases_qualifier: EXACT ROUNDED APPROXIMATE LOWER_BOUND INFERRED DEADLINE NO_NUMBER NO_NUMBER_NO_DATE NO_NUMBER_NO_NAMES",
            "programme: JKK JKM JHT JP JKP",
            "scope: ALL_PROGRAMMES ONE_PROGRAMME SCHOLARSHIP"),
        new("figure_uses", key: "figure_id",
            columns:
                "figure_id TEXT, treatment TEXT, reason TEXT, month TEXT?, standard_error_points REAL?, followed_figure_id TEXT?, basis TEXT, source_id TEXT",
            references: "source_id > sources.id",
            days: "", dates: "", json: "",
            "treatment: BENCHMARK EVIDENCE OUTWEIGHED NOT_COMPARABLE OUTSIDE_PERIOD"),
    ];
}
