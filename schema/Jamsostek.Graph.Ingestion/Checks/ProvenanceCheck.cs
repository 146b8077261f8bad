using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>Holds the basis of monthly figures to the kind of their source: what a model made says so, and nothing else does.</summary>
internal static class ProvenanceCheck
{
    public static void Run(ReadContext context)
    {
        if (context.Statements.Count == 0)
        {
            return;
        }

        var kinds = context.Current.Sources.Concat(context.RowsOf<SourceFact>().Select(static row => row.Fact))
            .GroupBy(static source => source.Id, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Last().Kind, StringComparer.Ordinal);
        foreach (var ((_, basis, sourceId), place) in context.Statements)
        {
            if (kinds.TryGetValue(sourceId, out var kind) && (kind == SourceKind.Model) != (basis is Basis.Estimated or Basis.Synthetic))
            {
                context.Log.Add(FindingCodes.SourceKind, new Place(place.File, place.Row, "basis", FactCode.Of(basis)), FactCode.Of(basis), sourceId, FactCode.Of(kind));
            }
        }
    }
}
