namespace Jamsostek.Graph.Projections.Panels;

/// <summary>How a history that is estimated came to be: what its errors have in common, which sums of it are published, and which regions have a published figure at all.</summary>
public sealed record EstimatedHistory
{
    /// <summary>Correlation of the errors of two regions under the same region above; regions under different ones err independently.</summary>
    public double Correlation { get; init; }

    /// <summary>Months after which what is known of a region has lost all but 1/e of its hold on the estimate; 0 for never.</summary>
    public double MemoryMonths { get; init; }

    /// <summary>How far the regions of one region above drift together, standard deviation of arcsin √coverage over a time much longer than the memory.</summary>
    public double ProvinceDrift { get; init; }

    /// <summary>How far a region drifts beyond that.</summary>
    public double RegionDrift { get; init; }

    /// <summary>Variance a month of the logarithm of the country's covered workers.</summary>
    public double NationalDrift { get; init; }

    /// <summary>Published figures of regions above and of the country.</summary>
    public IReadOnlyList<KnownSum> KnownSums { get; init; } = [];

    /// <summary>How many published figures stand behind the history of a region, a region above or the country; a code that is not in it has none.</summary>
    public required IReadOnlyDictionary<string, int> PublishedFigures { get; init; }
}
