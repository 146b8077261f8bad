using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>Tables of monthly facts, as the last migration left them.</summary>
internal static class PanelsSchema
{
    public static void Build(ModelBuilder model)
    {
        Table(model, "names", "id", "id INTEGER, name TEXT", unique: "name");
        Table(model, "provenances", "id", "id INTEGER, basis TEXT, source_id TEXT", unique: "basis source_id", "basis: basis IN ('REPORTED', 'DERIVED', 'ESTIMATED', 'SYNTHETIC')");
        Table(model, "panels", "id", "id INTEGER, fact_table TEXT, month TEXT, row_count INTEGER, content_hash TEXT", unique: "fact_table content_hash",
            "fact_table: fact_table IN ('agency_months', 'coverage')", "month: month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'");
        Table(model, "version_panels", "data_version panel", "data_version INTEGER, panel INTEGER", unique: "");
        Table(model, "coverage_rows", "panel region segment",
            "panel INTEGER, region INTEGER, segment TEXT, eligible INTEGER?, covered INTEGER?, eligible_standard_error REAL?, covered_standard_error REAL?, provenance INTEGER",
            unique: "", "segment: segment IN ('PU', 'BPU', 'JAKON', 'PMI')", "covered: covered BETWEEN 0 AND eligible OR covered >= 0 AND eligible IS NULL");
        Table(model, "agency_month_rows", "panel agency",
            "panel INTEGER, agency INTEGER, non_asn_workers INTEGER?, enrolled_workers INTEGER?, budget_idr INTEGER?, paid_idr INTEGER?, provenance INTEGER",
            unique: "", "enrolled_workers: enrolled_workers <= non_asn_workers");
    }

    public static void BuildReferences(ModelBuilder model) => model.Entity("version_panels", static versions =>
    {
        versions.HasOne("data_versions", navigationName: null).WithMany().HasForeignKey("data_version").OnDelete(DeleteBehavior.NoAction).IsRequired();
        versions.HasOne("panels", navigationName: null).WithMany().HasForeignKey("panel").OnDelete(DeleteBehavior.NoAction).IsRequired();
    });

    internal static void Table(ModelBuilder model, string name, string key, string columns, string unique, params string[] checks) => model.Entity(name, entity =>
    {
        var order = 0;
        foreach (var column in columns.Split(", "))
        {
            var (title, type) = (column.Split(' ')[0], column.Split(' ')[1]);
            PropertyBuilder property = type.TrimEnd('?') switch
            {
                "INTEGER" => entity.Property<long?>(title),
                "REAL" => entity.Property<double?>(title),
                "BLOB" => entity.Property<byte[]>(title),
                _ => entity.Property<string>(title),
            };
            property.HasColumnType(type.TrimEnd('?')).HasColumnOrder(order++).IsRequired(!type.EndsWith('?')).ValueGeneratedNever();
        }

        entity.HasKey(key.Split(' '));
        if (unique.Length > 0)
        {
            entity.HasAlternateKey(unique.Split(' '));
        }

        entity.ToTable(name, table =>
        {
            foreach (var check in checks)
            {
                table.HasCheckConstraint($"CK_{name}_{check.Split(": ")[0]}", check.Split(": ")[1]);
            }
        });
    });
}
