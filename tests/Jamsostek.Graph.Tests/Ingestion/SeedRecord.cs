using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>The seed data, read once for all tests.</summary>
internal static class SeedRecord
{
    private static readonly Lazy<IngestionResult> Read = new(static () => new DatasetReader().Read(Folder));

    public static string Folder => Path.Combine(RepositoryTree.Root, "seed-data");

    public static IngestionResult Result => Read.Value;

    public static FactSet Facts => Read.Value.Facts.ShouldNotBeNull(string.Join('\n', Read.Value.Report.Findings));
}
