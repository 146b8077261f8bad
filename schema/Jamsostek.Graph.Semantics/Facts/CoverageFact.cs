namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Eligible and covered workers of one segment in one kabupaten or kota at the end of one month: stocks. A province is the sum of its kabupaten and kota.
/// Rows of the country are what cannot be placed in any of them: the country is its provinces and these. An estimated row of the country stands under <see cref="WorkerSegment.Jakon" /> and holds
/// construction workers, who are registered by project, and migrant workers with them: the published totals leave no room for migrants beside the published construction workers.
/// </summary>
public sealed record CoverageFact : IFact
{
    /// <summary>A kabupaten or kota; the country for participants that cannot be placed.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The month, at its end.</summary>
    public required Month Month { get; init; }

    /// <summary>One of the segments that partition the participants: <see cref="WorkerSegment.Pu" />, <see cref="WorkerSegment.Bpu" />, <see cref="WorkerSegment.Jakon" /> or <see cref="WorkerSegment.Pmi" />.</summary>
    public required WorkerSegment Segment { get; init; }

    /// <summary>Workers who could be covered, on BPJS's base (potensi pekerja); null where no base is known, and then the row is in no rate.</summary>
    public long? Eligible { get; init; }

    /// <summary>Workers who are covered; never more than <see cref="Eligible" />.</summary>
    public long? Covered { get; init; }

    /// <summary>Standard error of <see cref="Eligible" />, workers; null where a source states the number, or no error is known.</summary>
    public double? EligibleStandardError { get; init; }

    /// <summary>
    /// Standard error of <see cref="Covered" />, workers, at the <see cref="Eligible" /> workers of the row, so that it is the standard error of the rate times these; null where a source states the
    /// number, or no error is known.
    /// </summary>
    public double? CoveredStandardError { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }
}
