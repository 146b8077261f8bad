namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Facts that a part does not choose.</summary>
/// <param name="Part">The part.</param>
public sealed record NotFilter(FactFilter Part) : FactFilter
{
    internal override string Key => $"not({Part.Key})";
}
