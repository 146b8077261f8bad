namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Groups that a part does not choose; a value that is missing fails a comparison, and so passes its negation.</summary>
/// <param name="Part">The part.</param>
public sealed record HavingNot(Having Part) : Having
{
    internal override string Key => $"not({Part.Key})";
}
