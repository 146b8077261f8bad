namespace Jamsostek.Graph.Language.Validation.Measuring;

/// <summary>How large a definition is when every spread in it is replaced by its fragment.</summary>
/// <param name="Depth">How many fields are nested in one another.</param>
/// <param name="FragmentVisits">How many spreads are met; never more than <see cref="Ceiling"/>, however many there are.</param>
internal readonly record struct Extent(int Depth, long FragmentVisits)
{
    /// <summary>Beyond any limit, and far enough below the largest number that a document's worth of them can be added up.</summary>
    public const long Ceiling = 1L << 40;
}
