using Microsoft.EntityFrameworkCore;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>Tables of trained models and of what they say, as the last migration left them.</summary>
internal static class OutlooksSchema
{
    public static SchemaTable[] Tables { get; } =
    [
        new("outlooks", key: "region_code target_id",
            columns:
                "region_code TEXT, target_id TEXT, due TEXT, is_yardstick INTEGER, base_workers INTEGER?, target_workers INTEGER?, projected_workers INTEGER?, current_rate REAL?, target_rate REAL?, " +
                "projected_rate REAL?, low80 REAL?, high80 REAL?, low95 REAL?, high95 REAL?, probability_of_missing REAL?, will_miss INTEGER?, reason TEXT?, evidence TEXT, shortfall_workers INTEGER?, " +
                "needed_per_month INTEGER?, recent_per_month INTEGER?, met_by TEXT?",
            references: "region_code > regions.code, target_id > targets.id",
            days: "", dates: "", json: "",
            "evidence: PAST VALIDATED EXTRAPOLATED TOO_THIN NOT_PROJECTED") { Months = "due met_by" },
        new("projections", key: "region_code month",
            columns: "region_code TEXT, month TEXT, eligible_workers REAL, q025 REAL, q10 REAL, q50 REAL, q90 REAL, q975 REAL",
            references: "region_code > regions.code",
            days: "", dates: "", json: "") { Months = "month" },
    ];

    public static void Build(ModelBuilder model) =>
        PanelsSchema.Table(model, "models", "data_version", "data_version INTEGER, trained_to TEXT, trained_at TEXT, hash TEXT, artifact BLOB, backtest BLOB", unique: "");

    public static void BuildReferences(ModelBuilder model) => model.Entity("models", static models =>
        models.HasOne("data_versions", navigationName: null).WithMany().HasForeignKey("data_version").OnDelete(DeleteBehavior.NoAction).IsRequired());
}
