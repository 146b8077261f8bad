namespace Jamsostek.Graph.Projections.Paths;

/// <summary>What the normal behind a path at a step is made of: factors of independent normals, whose squares add up to 1.</summary>
/// <param name="National">Of the country's.</param>
/// <param name="Province">Of the province's.</param>
/// <param name="Own">Of the region's.</param>
/// <param name="Level">Of the error of the level, which is the same at every step.</param>
internal readonly record struct Mixture(double National, double Province, double Own, double Level)
{
    /// <summary>From the shares of the variance; the region has what the others leave.</summary>
    public static Mixture OfShares(double national, double province, double level) =>
        new(Math.Sqrt(national), Math.Sqrt(province), Math.Sqrt(Math.Max(0, 1 - national - province - level)), Math.Sqrt(level));
}
