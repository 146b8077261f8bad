using Jamsostek.Graph.Analytics.Cubes.Results;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The keys of the sources behind a row.</summary>
internal static class RecordSources
{
    /// <summary>Of a row: those of the facts whose stocks it shows, each once.</summary>
    public static IReadOnlyList<string> Of(CubeRow row) =>
        [.. row.Records(everyMonth: false, 0, int.MaxValue).Records.Select(static record => record.Fact.SourceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
