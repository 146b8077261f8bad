using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>What came: published coverage of regions, sums and the country by period, in the order of <see cref="Projection.All" />, without figures that look like typing errors.</summary>
internal sealed class PublishedCoverage
{
    private readonly Grid _coverage;

    public PublishedCoverage(TrendHistory whole, int parents, bool withCountry)
    {
        int regions = whole.Regions;
        Series = regions + parents + (withCountry ? 1 : 0);
        Parent = [.. Enumerable.Range(0, Series).Select(s => s < regions ? whole.Panel.ParentIndex[s] : s < regions + parents ? s - regions : -1)];
        _coverage = Grid.Missing(Series, whole.Length);
        for (int t = 0; t < whole.Length; t++)
        {
            var active = new double[Series];
            var potential = new double[Series];
            for (int i = 0; i < regions; i++)
            {
                double workers = whole.Panel.ActiveGrid[i, t];
                double published = whole.Potential[i, t] / Math.Exp(Later(whole, i, t));
                if (double.IsFinite(whole.Logits.Logits[i, t]) && double.IsFinite(workers))
                {
                    _coverage[i, t] = workers / published;
                }

                double filled = LogitScale.Share(Between(whole, i, t)) * whole.Potential[i, t];
                if (!double.IsFinite(filled))
                {
                    continue;
                }

                foreach (int sum in Sums(whole.Panel.ParentIndex[i], regions, parents, withCountry))
                {
                    active[sum] += filled;
                    potential[sum] += published;
                }
            }

            for (int s = regions; s < Series; s++)
            {
                _coverage[s, t] = potential[s] > 0 ? active[s] / potential[s] : double.NaN;
            }
        }
    }

    public int Series { get; }

    /// <summary>Parent of each series, for the bootstrap.</summary>
    public int[] Parent { get; }

    /// <summary>Published coverage; missing where there is none.</summary>
    public double this[int series, int period] => _coverage[series, period];

    /// <summary>Last published coverage at or before a period.</summary>
    public double Last(int series, int period)
    {
        while (period > 0 && !double.IsFinite(_coverage[series, period]))
        {
            period--;
        }

        return _coverage[series, period];
    }

    /// <summary>Mean absolute change over a year, before a period.</summary>
    public double YearlyChange(int series, int length, int lag)
    {
        double sum = 0;
        int count = 0;
        for (int t = lag; t < length; t++)
        {
            double change = _coverage[series, t] - _coverage[series, t - lag];
            if (double.IsFinite(change))
            {
                sum += Math.Abs(change);
                count++;
            }
        }

        return count > 0 ? sum / count : double.NaN;
    }

    private static IEnumerable<int> Sums(int parent, int regions, int parents, bool withCountry)
    {
        if (parent >= 0)
        {
            yield return regions + parent;
        }

        if (withCountry)
        {
            yield return regions + parents;
        }
    }

    private static double Later(TrendHistory whole, int region, int period)
    {
        double later = 0;
        for (int t = period + 1; t < whole.Length; t++)
        {
            later += whole.Jumps[region, t];
        }

        return later;
    }

    /// <summary>The figure of a period, or what lies between its neighbours.</summary>
    private static double Between(TrendHistory whole, int region, int period)
    {
        var row = whole.Logits.Logits.Row(region);
        if (double.IsFinite(row[period]))
        {
            return row[period];
        }

        int before = period;
        int after = period;
        while (before >= 0 && !double.IsFinite(row[before]))
        {
            before--;
        }

        while (after < row.Length && !double.IsFinite(row[after]))
        {
            after++;
        }

        return before < 0 || after == row.Length
            ? (before >= 0 ? row[before] : after < row.Length ? row[after] : double.NaN)
            : row[before] + ((row[after] - row[before]) * (period - before) / (after - before));
    }
}
