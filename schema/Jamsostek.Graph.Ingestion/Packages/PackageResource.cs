using Jamsostek.Graph.Ingestion.Cells;

namespace Jamsostek.Graph.Ingestion.Packages;

/// <summary>What a data package says about one of its tables.</summary>
/// <param name="Name">Name of the resource: the table.</param>
/// <param name="Path">Path inside the folder of the package.</param>
/// <param name="Numbers">How its numbers are written.</param>
/// <param name="KnownDifferences">Totals of the table that are known not to add up.</param>
internal sealed record PackageResource(string Name, string Path, NumberFormat Numbers, IReadOnlyList<KnownDifference> KnownDifferences)
{
    /// <summary>Of a table that is read without a package.</summary>
    public static PackageResource None { get; } = new("", "", NumberFormat.Unknown, []);
}
