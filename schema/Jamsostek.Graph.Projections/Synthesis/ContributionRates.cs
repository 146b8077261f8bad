namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>
/// Contribution per worker and month of one government, rupiah. Where its budgets are published, it follows from them. Elsewhere it is drawn between 10,800 and 16,800: an assumption, near what the
/// budgets of the record come to that are for JKK and JKM alone (Papua Tengah 2025, P-PATENG: Rp 4.63 billion for 23,000 workers and twelve months is Rp 16,775).
/// </summary>
internal sealed class ContributionRates(KeyedRandom random)
{
    private readonly SortedDictionary<int, long> _published = [];

    private readonly long _drawn = 10_800 + (100 * (int)(61 * random.Unit(Draw.Rate)));

    public void Publish(int year, long rate) => _published[year] = rate;

    /// <summary>The rate of a year: published for it, or for the nearest year before, or for the first after; otherwise drawn.</summary>
    public long Of(int year)
    {
        long? rate = null;
        foreach (var (published, value) in _published)
        {
            rate = published <= year ? value : rate ?? value;
        }

        return rate ?? _drawn;
    }
}
