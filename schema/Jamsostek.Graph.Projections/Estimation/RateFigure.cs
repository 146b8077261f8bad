using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>A published coverage of all placed workers (wage earners and others) of one region in one month, as the estimation reads it.</summary>
internal sealed record RateFigure
{
    /// <summary>Key of the published figure.</summary>
    public required string Id { get; init; }

    /// <summary>Number of the region.</summary>
    public required int Region { get; init; }

    /// <summary>Month, counted from the first of the panel.</summary>
    public required int Month { get; init; }

    /// <summary>The rate, 0 to 1; null where only a count is published.</summary>
    public double? Rate { get; init; }

    /// <summary>Covered workers, as far as published.</summary>
    public double? Count { get; init; }

    /// <summary>Standard error by rounding: of the rate, or of the count as a share of it where there is no rate.</summary>
    public double Rounding { get; init; }

    /// <summary>Standard error of the rate besides, where the source contradicts itself.</summary>
    public double Disagreement { get; init; }

    /// <summary>Whether the estimate is to equal it.</summary>
    public required bool IsBenchmark { get; init; }

    /// <summary>What its denominator counts.</summary>
    public required DenominatorBasis Basis { get; init; }

    /// <summary>How far its source is trusted.</summary>
    public required TrustGrade Trust { get; init; }

    /// <summary>First and last month it can be of.</summary>
    public required (int First, int Last) Window { get; init; }

    /// <summary>The rate, over the eligible workers of its region and month where only a count is published.</summary>
    public double RateOver(double eligible, double margin) => Math.Clamp(Rate ?? (Count!.Value / eligible), margin, 1 - margin);

    /// <summary>Standard error of the rate by rounding and disagreement, 0 to 1.</summary>
    public double StandardError(double rate) => Math.Sqrt(Math.Pow(Rate is null ? Rounding * rate : Rounding, 2) + (Disagreement * Disagreement));
}
