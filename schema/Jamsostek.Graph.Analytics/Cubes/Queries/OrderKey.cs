namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>
/// One thing to order by. One of <see cref="OrderByMember" />, <see cref="OrderByMeasure" />, <see cref="OrderByChange" />. Missing values are last in both directions;
/// what remains equal is ordered by the keys of the groups, ascending.
/// </summary>
/// <param name="Descending">Whether the largest is first.</param>
public abstract record OrderKey(bool Descending)
{
    internal abstract string Key { get; }
}
