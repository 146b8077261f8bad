using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Key figures of an estimation.</summary>
public sealed record EstimationSummary
{
    /// <summary>First month.</summary>
    public required Month FirstMonth { get; init; }

    /// <summary>Last month.</summary>
    public required Month LastMonth { get; init; }

    /// <summary>Kabupaten and kota that have rows.</summary>
    public required int Kabupaten { get; init; }

    /// <summary>Kabupaten and kota without any labour force figure: they have no rows. By code.</summary>
    public required IReadOnlyList<string> WithoutLabour { get; init; }

    /// <summary>Rows that were estimated.</summary>
    public required int EstimatedRows { get; init; }

    /// <summary>Rows of the record that were kept as they are.</summary>
    public required int KeptRows { get; init; }

    /// <summary>Published rates that the coverage was fitted to.</summary>
    public required int RatesUsed { get; init; }

    /// <summary>Published potentials that the eligible workers were fitted to.</summary>
    public required int PotentialsUsed { get; init; }

    /// <summary>Eligible workers of the whole country in the last month.</summary>
    public required long EligibleAtEnd { get; init; }

    /// <summary>Covered wage earners and others of all regions in the last month.</summary>
    public required long PlacedAtEnd { get; init; }

    /// <summary>Covered workers who cannot be placed, in the last month.</summary>
    public required long UnplacedAtEnd { get; init; }

    /// <summary>
    /// Correlation of the errors of two kabupaten of one province that have no figures. A sum over kabupaten with standard errors S has about
    /// <c>√((1 − r)·ΣS² + r·(ΣS)²)</c> inside a province, and provinces add in squares; for one kabupaten S² is the sum of the squares of its segments.
    /// </summary>
    public required double CorrelationInProvince { get; init; }

    /// <summary>How coverage varies, on the scale of <c>arcsin(sqrt(rate))</c>.</summary>
    public required FieldParameters CoverageVariation { get; init; }

    /// <summary>How the potential varies against its base, on the scale of logarithms.</summary>
    public required FieldParameters PotentialVariation { get; init; }
}
