namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Chooses facts by the members of dimensions. One of <see cref="MembersFilter" />, <see cref="AllFilter" />, <see cref="AnyFilter" />, <see cref="NotFilter" />.</summary>
public abstract record FactFilter
{
    private protected FactFilter()
    {
    }

    /// <summary>A text that two filters share which choose alike and are written alike; part of the key of kept answers.</summary>
    internal abstract string Key { get; }
}
