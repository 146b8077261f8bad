namespace Jamsostek.Graph.Store.Migrations;

/// <summary>Tables of rules, duties, bodies and events, as the last migration left them.</summary>
internal static class PolicySchema
{
    public static SchemaTable[] Tables { get; } =
    [
        new("regulations", key: "id",
            columns:
                "id TEXT, kind TEXT, number TEXT?, year INTEGER?, title TEXT, issuer TEXT, drafting_unit TEXT?, region_code TEXT, subject TEXT?, " +
                "issued_on TEXT?, applies_to_year INTEGER?, status TEXT, note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "", dates: "issued_on", json: "seed_fact_ids",
            "kind: LAW PRESIDENTIAL_INSTRUCTION MINISTERIAL_REGULATION CIRCULAR GOVERNOR_REGULATION REGENT_REGULATION MAYOR_REGULATION REGIONAL_LAW REGENT_DECREE",
            "status: ISSUED IN_PREPARATION UNKNOWN"),
        new("compliance_observations", key: "id",
            columns:
                "id TEXT, region_code TEXT, subject TEXT, as_of TEXT, stage TEXT, state TEXT, segments TEXT, budget_year INTEGER?, instrument TEXT?, " +
                "regulation_id TEXT?, governments INTEGER?, amount_idr INTEGER?, workers INTEGER?, detail TEXT?, qualifier TEXT, note TEXT?, " +
                "basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "region_code > regions.code, regulation_id > regulations.id, source_id > sources.id",
            days: "", dates: "as_of", json: "seed_fact_ids segments",
            "instrument: LAW PRESIDENTIAL_INSTRUCTION MINISTERIAL_REGULATION CIRCULAR GOVERNOR_REGULATION REGENT_REGULATION MAYOR_REGULATION REGIONAL_LAW REGENT_DECREE",
            "qualifier: EXACT ROUNDED APPROXIMATE LOWER_BOUND INFERRED DEADLINE NO_NUMBER NO_NUMBER_NO_DATE NO_NUMBER_NO_NAMES",
            "stage: REGULATION_DRAFTED REGULATION_ISSUED IN_PLAN BUDGET_PLANNED BUDGET_ALLOCATED REGISTERED CONTRIBUTION_PAID",
            "state: YES NO PARTLY UNKNOWN",
            "subject: GOVERNMENT GOVERNMENTS_WITHIN"),
        new("conflicting_statements", key: "id",
            columns:
                "id TEXT, topic TEXT, entity_type TEXT, entity_id TEXT, field TEXT, statement TEXT, verdict TEXT, reason TEXT, basis TEXT, " +
                "source_id TEXT, seed_fact_ids TEXT",
            references: "source_id > sources.id",
            days: "", dates: "", json: "seed_fact_ids",
            "verdict: ACCEPTED REJECTED KEPT_AS_STATED"),
        new("duties", key: "id",
            columns:
                "id TEXT, bearer TEXT, action TEXT, force TEXT, rhythm TEXT, rhythm_text TEXT?, regulation_id TEXT?, region_code TEXT, " +
                "stated_on TEXT?, note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "region_code > regions.code, regulation_id > regulations.id, source_id > sources.id",
            days: "", dates: "stated_on", json: "seed_fact_ids",
            "force: OBLIGATION FACULTY",
            "rhythm: ONCE ON_DEMAND SIX_MONTHLY QUARTERLY YEARLY"),
        new("agencies", key: "code",
            columns:
                "code TEXT, name TEXT, short_name TEXT, role TEXT, region_code TEXT, parent_code TEXT?, note TEXT?, basis TEXT, source_id TEXT, " +
                "seed_fact_ids TEXT",
            references: "parent_code > agencies.code, region_code > regions.code, source_id > sources.id",
            days: "", dates: "", json: "seed_fact_ids",
            "role: SECRETARIAT FINANCE PERSONNEL MANPOWER SOCIAL_AFFAIRS PLANNING REVENUE COUNCIL_SECRETARIAT INSPECTORATE" +
            " TRAINING RESEARCH NATIONAL_UNITY DISASTER_MANAGEMENT LIAISON EDUCATION HEALTH HOSPITAL PUBLIC_WORKS" +
            " WATER_RESOURCES HOUSING LAND PUBLIC_ORDER FIRE_SERVICE WOMEN_AND_CHILDREN FAMILY_PLANNING FOOD_SECURITY" +
            " ENVIRONMENT CIVIL_REGISTRY VILLAGES TRANSPORT COMMUNICATION COOPERATIVES INVESTMENT YOUTH_AND_SPORTS CULTURE" +
            " TOURISM LIBRARY_AND_ARCHIVES FISHERIES AGRICULTURE PLANTATIONS LIVESTOCK FORESTRY ENERGY_AND_MINERALS TRADE" +
            " INDUSTRY SUBDISTRICTS TECHNICAL_UNIT MINISTRY PRESIDENTIAL_OFFICE SOCIAL_SECURITY_AGENCY"),
        new("policy_actors", key: "id",
            columns:
                "id TEXT, kind TEXT, name TEXT, position TEXT?, capacity TEXT, institution TEXT?, agency_code TEXT?, region_code TEXT, part TEXT?, " +
                "stated_on TEXT?, note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "agency_code > agencies.code, region_code > regions.code, source_id > sources.id",
            days: "", dates: "stated_on", json: "seed_fact_ids",
            "capacity: SUBSTANTIVE PJ PLT PLH",
            "kind: PERSON INSTITUTION"),
        new("monitoring_events", key: "id",
            columns:
                "id TEXT, kind TEXT, title TEXT, starts_on TEXT, ends_on TEXT, waves INTEGER, venue TEXT, venue_region_code TEXT?, " +
                "is_virtual INTEGER, host TEXT?, region_codes TEXT, note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "source_id > sources.id, venue_region_code > regions.code",
            days: "ends_on starts_on", dates: "", json: "region_codes seed_fact_ids",
            "kind: MONEV BRIEFING AWARD"),
        new("event_waves", key: "event_id number",
            columns:
                "event_id TEXT, number INTEGER, date TEXT, opened_by TEXT, region_codes TEXT, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "event_id > monitoring_events.id, source_id > sources.id",
            days: "date", dates: "", json: "region_codes seed_fact_ids"),
        new("event_participations", key: "id",
            columns:
                "id TEXT, event_id TEXT, agency_code TEXT?, actor_id TEXT?, region_code TEXT, participant TEXT, person TEXT?, position TEXT?, " +
                "wave INTEGER?, mode TEXT, note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "actor_id > policy_actors.id, agency_code > agencies.code, event_id > monitoring_events.id, region_code > regions.code, source_id > sources.id",
            days: "", dates: "", json: "seed_fact_ids",
            "mode: IN_PERSON ONLINE NOT_STATED"),
        new("benefit_rates", key: "id",
            columns:
                "id TEXT, kind TEXT, programme TEXT?, amount_idr INTEGER, nature TEXT, stated_on TEXT, note TEXT?, basis TEXT, source_id TEXT, " +
                "seed_fact_ids TEXT",
            references: "source_id > sources.id",
            days: "", dates: "stated_on", json: "seed_fact_ids",
            "kind: DEATH SCHOLARSHIP",
            "nature: HANDED_OVER STATUTORY_RATE",
            "programme: JKK JKM JHT JP JKP"),
        new("vocabulary", key: "id",
            columns:
                "id TEXT, term TEXT, english TEXT, category TEXT, code TEXT?, note TEXT?, basis TEXT, source_id TEXT, seed_fact_ids TEXT",
            references: "source_id > sources.id",
            days: "", dates: "", json: "seed_fact_ids",
            "category: SEGMENT PROGRAMME RISK NAME COVERAGE GOVERNMENT AWARD"),
        new("potential_ratios", key: "region_code as_of source_id",
            columns:
                "region_code TEXT, as_of TEXT, potential INTEGER, labour_year INTEGER, employed INTEGER, ratio TEXT, basis TEXT, source_id TEXT, " +
                "seed_fact_ids TEXT",
            references: "region_code > regions.code, source_id > sources.id",
            days: "", dates: "as_of", json: "seed_fact_ids"),
    ];
}
