using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>What to beware of in everything that a scope gives.</summary>
internal static class ScopeFlags
{
    private const int Synthetic = 1 << (int)Basis.Synthetic;

    public static ImmutableArray<QualityFlag> Of(QueryScope scope)
    {
        if ((scope.Bases & Synthetic) != 0)
        {
            return [];
        }

        var facts = scope.Partition.Facts;
        var (from, to) = scope.From <= scope.To ? (scope.From, scope.To) : (facts.Months.First, facts.Months.Last);
        return MonthBases.LastBetween(facts, Synthetic, from, to) is null ? [] : [QualityFlags.SyntheticLeftOut];
    }
}
