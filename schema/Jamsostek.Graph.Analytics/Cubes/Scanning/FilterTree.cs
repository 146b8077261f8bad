using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
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

    /// <summary>Adds every dimension that it names.</summary>
    public static void AddDimensions(FactFilter? filter, ImmutableArray<CubeDimension>.Builder named)
    {
        switch (filter)
        {
            case null:
                break;
            case MembersFilter members:
                named.Add(members.Dimension);
                break;
            case NotFilter not:
                AddDimensions(not.Part, named);
                break;
            default:
                foreach (var part in Parts(filter))
                {
                    AddDimensions(part, named);
                }

                break;
        }
    }

    /// <summary>Whether it names a dimension of an axis.</summary>
    public static bool Names(FactFilter? filter, DimensionAxis axis)
    {
        switch (filter)
        {
            case null:
                return false;
            case MembersFilter members:
                return members.Dimension.Axis == axis;
            case NotFilter not:
                return Names(not.Part, axis);
            default:
                foreach (var part in Parts(filter))
                {
                    if (Names(part, axis))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    /// <summary>Whether columns know every dimension that it names.</summary>
    public static bool IsKnownTo(FactFilter? filter, ScanSource source)
    {
        switch (filter)
        {
            case null:
                return true;
            case MembersFilter members:
                return source.Knows(members.Dimension);
            case NotFilter not:
                return IsKnownTo(not.Part, source);
            default:
                foreach (var part in Parts(filter))
                {
                    if (!IsKnownTo(part, source))
                    {
                        return false;
                    }
                }

                return true;
        }
    }

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
