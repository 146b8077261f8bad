using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Which facts a query sees, in numbers. Queries of one key may share a scan.</summary>
internal sealed class QueryScope
{
    private readonly string _partition;

    private QueryScope(CubeFacts facts, string partition, int bases, int from, int to, FactFilter? where)
    {
        (Facts, _partition, Partition, Bases, From, To, Where) = (facts, partition, facts.Partition(partition), bases, from, to, where);
    }

    public CubeFacts Facts { get; }

    public CubePartition Partition { get; }

    /// <summary>The bases, a bit each.</summary>
    public int Bases { get; }

    /// <summary>The first month.</summary>
    public int From { get; }

    /// <summary>The last month; before the first where no month has facts.</summary>
    public int To { get; }

    public FactFilter? Where { get; }

    /// <summary>The sums that measures are made of.</summary>
    public ComponentLayout Layout => Partition.Facts.Layout;

    public string Key => field ??= $"{Facts.Cube.Code} {_partition} {Bases} {From} {To} {Where?.Key}";

    /// <summary>The scope of a query.</summary>
    /// <param name="cubes">The cubes of the data version.</param>
    /// <param name="query">A query that breaks no rule.</param>
    /// <param name="also">Further dimensions that will be needed.</param>
    public static QueryScope Of(CubeSet cubes, CubeQuery query, params ReadOnlySpan<CubeDimension> also)
    {
        var facts = cubes[query.Cube];
        var name = PartitionName(facts, query, also);
        var columns = facts.Partition(name).Facts;
        var bases = BasisMask.Of(query.EffectiveBases);
        if (MonthBases.Latest(columns, bases) is not { } latest)
        {
            return new QueryScope(facts, name, bases, 0, -1, query.Where);
        }

        var (from, to) = query.During?.Resolve(new Month(latest)) ?? (new Month(MonthBases.Earliest(columns, bases)!.Value), new Month(latest));
        return new QueryScope(facts, name, bases, from.Index, to.Index, query.Where);
    }

    /// <summary>The periods of keys: those of the grain where the period is one, else all months at once.</summary>
    public TimeAxis Time(ImmutableArray<CubeDimension> keys, TimeGrain grain) => keys.Contains(CubeDimensions.Period)
        ? TimeAxis.Listed(Partition.Facts, Bases, Facts.Cube, grain, From, To)
        : TimeAxis.Whole(Partition.Facts, Bases, Facts.Cube, From, To);

    /// <summary>The same facts without what the filter says of regions.</summary>
    public QueryScope WithoutRegions() => With(FilterTree.WithoutRegions(Where));

    /// <summary>The same months and bases under another filter.</summary>
    public QueryScope With(FactFilter? where) => new(Facts, _partition, Bases, From, To, where);

    private static string PartitionName(CubeFacts facts, CubeQuery query, ReadOnlySpan<CubeDimension> also)
    {
        if (query.Cube.IsPublishedByGrain)
        {
            return FactCode.Of(query.EffectiveGrain);
        }

        if (facts.HasOnePartition)
        {
            return CubeFacts.Whole;
        }

        foreach (var dimension in QueryNames.Dimensions(query).AddRange(also))
        {
            if (dimension.Breakdown is not null || dimension == CubeDimensions.BudgetYear)
            {
                return dimension.Code;
            }
        }

        return CubeFacts.Whole;
    }
}
