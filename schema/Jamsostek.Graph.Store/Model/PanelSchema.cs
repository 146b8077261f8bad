using Jamsostek.Graph.Semantics.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jamsostek.Graph.Store.Model;

/// <summary>
/// The tables of monthly facts. A panel is one month of one of them, written once and named by every version that holds it. What would be repeated in every row, names and
/// where a row comes from, stands in two dictionaries; the views <c>coverage</c> and <c>agency_months</c> show the rows of each version in full.
/// </summary>
internal static class PanelSchema
{
    public const string Coverage = "coverage";
    public const string AgencyMonths = "agency_months";
    private const string Month = "[0-9][0-9][0-9][0-9]-[0-1][0-9]";

    public static void Configure(ModelBuilder model)
    {
        Table(model, "names", ["id"], "id INTEGER, name TEXT").HasAlternateKey("name");
        Table(model, "provenances", ["id"], "id INTEGER, basis TEXT, source_id TEXT", ("basis", $"basis IN ({Codes(FactCode.All<Basis>())})"))
            .HasAlternateKey("basis", "source_id");
        Table(model, "panels", ["id"], "id INTEGER, fact_table TEXT, month TEXT, row_count INTEGER, content_hash TEXT",
            ("fact_table", $"fact_table IN ('{AgencyMonths}', '{Coverage}')"), ("month", $"month GLOB '{Month}'")).HasAlternateKey("fact_table", "content_hash");
        var versions = Table(model, "version_panels", ["data_version", "panel"], "data_version INTEGER, panel INTEGER");
        versions.HasOne(typeof(DataVersionRow)).WithMany().HasForeignKey("data_version").OnDelete(DeleteBehavior.NoAction);
        versions.HasOne("panels", null).WithMany().HasForeignKey("panel").OnDelete(DeleteBehavior.NoAction);
        Table(model, "coverage_rows", ["panel", "region", "segment"],
            "panel INTEGER, region INTEGER, segment TEXT, eligible INTEGER?, covered INTEGER?, eligible_standard_error REAL?, covered_standard_error REAL?, provenance INTEGER",
            ("segment", "segment IN ('PU', 'BPU', 'JAKON', 'PMI')"), ("covered", "covered BETWEEN 0 AND eligible OR covered >= 0 AND eligible IS NULL"));
        Table(model, "agency_month_rows", ["panel", "agency"],
            "panel INTEGER, agency INTEGER, non_asn_workers INTEGER?, enrolled_workers INTEGER?, budget_idr INTEGER?, paid_idr INTEGER?, provenance INTEGER",
            ("enrolled_workers", "enrolled_workers <= non_asn_workers"));
    }

    /// <summary>Declares a table by its columns, each with its type; a question mark where it may be missing.</summary>
    internal static EntityTypeBuilder<Dictionary<string, object>> Table(ModelBuilder model, string name, string[] key, string columns, params ReadOnlySpan<(string Column, string Check)> checks)
    {
        var entity = model.SharedTypeEntity<Dictionary<string, object>>(name);
        var order = 0;
        foreach (var column in columns.Split(", "))
        {
            var (title, type) = (column.Split(' ')[0], column.Split(' ')[1]);
            PropertyBuilder property = type.TrimEnd('?') switch
            {
                "INTEGER" => entity.IndexerProperty<long?>(title),
                "REAL" => entity.IndexerProperty<double?>(title),
                "BLOB" => entity.IndexerProperty<byte[]>(title),
                _ => entity.IndexerProperty<string>(title),
            };
            property.HasColumnType(type.TrimEnd('?')).HasColumnOrder(order++).IsRequired(!type.EndsWith('?')).ValueGeneratedNever();
        }

        entity.HasKey(key);
        (string Column, string Check)[] all = [.. checks];
        entity.ToTable(name, table =>
        {
            foreach (var (column, check) in all)
            {
                table.HasCheckConstraint($"CK_{name}_{column}", check);
            }
        });
        return entity;
    }

    private static string Codes(IEnumerable<string> codes) => string.Join(", ", codes.Select(static code => $"'{code}'"));
}
