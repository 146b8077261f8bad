using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>What can be read from a fact filter without facts.</summary>
internal static class FilterTree
{
    public static ImmutableArray<FactFilter> Parts(FactFilter filter) => filter switch
    {
        AllFilter all => all.Parts,
        AnyFilter any => any.Parts,
        _ => [],
    };

    /// <summary>Every dimension that it names.</summary>
    public static IEnumerable<CubeDimension> Dimensions(FactFilter? filter) => filter switch
    {
        null => [],
        MembersFilter members => [members.Dimension],
        NotFilter not => Dimensions(not.Part),
        _ => Parts(filter).SelectMany(Dimensions),
    };

    /// <summary>Whether only facts of one member of a dimension can pass.</summary>
    public static bool Pins(FactFilter? filter, CubeDimension dimension) => filter switch
    {
        MembersFilter members => members.Dimension == dimension && members.Members.Length == 1 && members.Members[0] != Member.None,
        AllFilter all => all.Parts.Any(part => Pins(part, dimension)),
        _ => false,
    };

    /// <summary>The filter without what it says of regions: every such condition is taken as met, whichever way it is used.</summary>
    /// <returns>Null when nothing is left.</returns>
    public static FactFilter? WithoutRegions(FactFilter? filter)
    {
        switch (filter)
        {
            case null or MembersFilter { Dimension.IsRegional: true }:
                return null;
            case MembersFilter:
                return filter;
            case NotFilter not:
                return WithoutRegions(not.Part) is { } part ? new NotFilter(part) : null;
            case AllFilter all:
                ImmutableArray<FactFilter> kept = [.. all.Parts.Select(WithoutRegions).OfType<FactFilter>()];
                return kept.IsEmpty ? null : new AllFilter(kept);
            default:
                var parts = Parts(filter).Select(WithoutRegions).ToArray();
                return Array.Exists(parts, static part => part is null) ? null : new AnyFilter([.. parts.OfType<FactFilter>()]);
        }
    }

    /// <summary>Both filters together.</summary>
    public static FactFilter? And(FactFilter? filter, params ReadOnlySpan<FactFilter> others) =>
        others.IsEmpty ? filter : new AllFilter(filter is null ? [.. others] : [filter, .. others]);
}
