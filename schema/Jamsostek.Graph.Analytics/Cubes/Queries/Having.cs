namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Chooses groups by their values. One of <see cref="HavingAll" />, <see cref="HavingAny" />, <see cref="HavingNot" />, <see cref="HavingValue" />.</summary>
public abstract record Having
{
    private protected Having()
    {
    }

    internal abstract string Key { get; }
}
