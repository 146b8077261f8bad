using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jamsostek.Graph.Store.Migrations;

/// <summary>A table of facts as the last migration left it, written out so that the differences to the declared model can be computed.</summary>
internal sealed class SchemaTable(string name, string key, string columns, string references, string days, string dates, string json, params IReadOnlyList<string> codes)
{
    private const string Version = "data_version";
    private const string Day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";
    private const string Month = "[0-9][0-9][0-9][0-9]-[0-1][0-9]";
    private const string Date = "[0-9][0-9][0-9][0-9]*";

    /// <summary>The columns that hold months.</summary>
    public string Months { get; init; } = columns.Contains(" month TEXT", StringComparison.Ordinal) ? "month" : "";

    public void Build(ModelBuilder model) => model.Entity(name, entity =>
    {
        entity.Property<long>(Version).HasColumnType("INTEGER");
        entity.Property<int>("ordinal").HasColumnType("INTEGER");
        entity.HasKey(Version, "ordinal");
        foreach (var column in columns.Split(", "))
        {
            Column(entity, column.Split(' ')[0], column.Split(' ')[1]);
        }

        entity.HasAlternateKey([Version, .. key.Split(' ')]);
        entity.ToTable(name, table =>
        {
            foreach (var (column, check) in Checks())
            {
                table.HasCheckConstraint($"CK_{name}_{column}", check);
            }
        });
    });

    public void BuildReferences(ModelBuilder model) => model.Entity(name, entity =>
    {
        entity.HasOne("data_versions", navigationName: null).WithMany().HasForeignKey(Version).HasPrincipalKey("number").OnDelete(DeleteBehavior.NoAction).IsRequired();
        foreach (var reference in references.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (column, parent) = (reference.Split(" > ")[0], reference.Split(" > ")[1].Split('.'));
            entity.HasOne(parent[0], navigationName: null).WithMany().HasForeignKey(Version, column).HasPrincipalKey(Version, parent[1]).OnDelete(DeleteBehavior.NoAction);
        }
    });

    private static void Column(EntityTypeBuilder entity, string column, string type)
    {
        var isRequired = !type.EndsWith('?');
        _ = type.TrimEnd('?') switch
        {
            "INTEGER" => entity.Property<long?>(column).HasColumnType("INTEGER").IsRequired(isRequired),
            "REAL" => entity.Property<double?>(column).HasColumnType("REAL").IsRequired(isRequired),
            _ => (PropertyBuilder)entity.Property<string>(column).HasColumnType("TEXT").IsRequired(isRequired),
        };
    }

    private IEnumerable<(string Column, string Check)> Checks()
    {
        foreach (var column in Words(days))
        {
            yield return (column, $"{column} GLOB '{Day}'");
        }

        foreach (var column in Words(dates))
        {
            yield return (column, $"{column} GLOB '{Date}'");
        }

        foreach (var column in Words(Months))
        {
            yield return (column, $"{column} GLOB '{Month}'");
        }

        foreach (var column in Words(json))
        {
            yield return (column, $"json_valid({column})");
        }

        var basis = columns.Contains(" basis TEXT", StringComparison.Ordinal) ? ["basis: REPORTED DERIVED ESTIMATED SYNTHETIC"] : Array.Empty<string>();
        foreach (var (column, words) in codes.Concat(basis).Select(static line => (line.Split(": ")[0], line.Split(": ")[1])))
        {
            yield return (column, $"{column} IN ({string.Join(", ", Words(words).Select(static word => $"'{word}'"))})");
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
