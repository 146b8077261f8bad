namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Covered workers of a month: the country's two segments are divided among provinces, then those of each province among its kabupaten and kota. Each time the rates of the
/// fields are raked to the sums they must have, and rounded to whole workers that have them exactly.
/// </summary>
internal sealed class CoveredWorkers
{
    private readonly EstimationFrame _frame;
    private readonly EligibleWorkers _eligible;
    private readonly NationalPath _national;
    private readonly FixedCells _cells;
    private readonly PriorTable _priors;
    private readonly Dictionary<(int Region, int Month), RateFigure> _benchmarks;

    public CoveredWorkers(EstimationFrame frame, EligibleWorkers eligible, NationalPath national, FixedCells cells, PriorTable priors, IEnumerable<RateFigure> rates)
    {
        _frame = frame;
        _eligible = eligible;
        _national = national;
        _cells = cells;
        _priors = priors;
        _benchmarks = rates.Where(static rate => rate.IsBenchmark).ToDictionary(static rate => (rate.Region, rate.Month));
    }

    /// <summary>Estimates a month.</summary>
    public CoveredMonth Of(int month)
    {
        var result = new CoveredMonth(_frame.Kabupaten.Count);
        var provinces = Enumerable.Range(0, _frame.Provinces.Count).Select(_frame.RegionOfProvince).ToArray();
        var sums = Divide(provinces, [_national.Placed(month, 0), _national.Placed(month, 1)], month);
        for (var p = 0; p < provinces.Length; p++)
        {
            var children = _frame.Children[p];
            var parts = Divide(children, [sums.Covered[p, 0], sums.Covered[p, 1]], month);
            for (var i = 0; i < children.Length; i++)
            {
                for (var s = 0; s < 2; s++)
                {
                    result.Set(children[i], s, parts.Covered[i, s]);
                    result.SetError(children[i], s, Error(children[i], month, s, parts.Covered[i, s], parts.Rates[i]));
                }
            }
        }

        return result;
    }

    /// <summary>
    /// Standard error of a cell's covered workers at its eligible ones: <c>E·p(1−p)·√(φ²·v + n·u)</c>, v the variance of the log-odds, n that of the country's segment on the same scale, and u the
    /// share of the region's variance that no observation takes away.
    /// </summary>
    private double Error(int kabupaten, int month, int segment, long covered, SegmentRates rates)
    {
        var eligible = (double)_eligible.Of(kabupaten, month, segment);
        if (eligible <= 0)
        {
            return 0;
        }

        var rate = Math.Clamp(covered / eligible, _frame.Options.RateMargin, 1 - _frame.Options.RateMargin);
        var scale = _frame.Options.StandardErrorScale;
        var own = scale * scale * (segment == 0 ? rates.WageVariance : rates.OtherVariance);
        var country = _national.Variance(month, segment) / ((1 - rate) * (1 - rate)) * _priors.At(kabupaten, month).Unknown;
        return Math.Min(eligible * rate * (1 - rate) * Math.Sqrt(own + country), eligible / 2);
    }

    private (long[,] Covered, SegmentRates[] Rates) Divide(int[] regions, long[] sums, int month)
    {
        var rates = regions.Select(region => SegmentRates.Of(_priors.At(region, month), _eligible.Sum(region, month, 0), _eligible.Sum(region, month, 1))).ToArray();
        var cells = new RakingCell[regions.Length * 2];
        var taken = new long[regions.Length, 2];
        for (var i = 0; i < regions.Length; i++)
        {
            for (var s = 0; s < 2; s++)
            {
                (taken[i, s], var open) = Open(regions[i], month, s);
                cells[(2 * i) + s] = new RakingCell(open, s == 0 ? rates[i].Wage : rates[i].Other, s == 0 ? rates[i].WageVariance : rates[i].OtherVariance);
            }
        }

        var table = new RoundingTable(regions.Length);
        for (var s = 0; s < 2; s++)
        {
            table.Columns[s] = sums[s] - Enumerable.Range(0, regions.Length).Sum(i => taken[i, s]);
            for (var i = 0; i < regions.Length; i++)
            {
                table.Upper[i, s] = (long)cells[(2 * i) + s].Eligible;
            }
        }

        for (var i = 0; i < regions.Length; i++)
        {
            if (Benchmark(regions[i], month) is { } whole && table.Upper[i, 0] + table.Upper[i, 1] > 0)
            {
                table.Rows[i] = whole - taken[i, 0] - taken[i, 1];
            }
        }

        var raked = BoundedRaking.Rake(cells, table.Margins(), _frame.Options.RateMargin);
        var rounded = table.Round(i => raked[i] * cells[i].Eligible);
        for (var i = 0; i < regions.Length; i++)
        {
            rounded[i, 0] += taken[i, 0];
            rounded[i, 1] += taken[i, 1];
        }

        return (rounded, rates);
    }

    private long? Benchmark(int region, int month) => _benchmarks.TryGetValue((region, month), out var figure)
        ? (long)Math.Round(figure.RateOver(_eligible.Total(region, month), _frame.Options.RateMargin) * _eligible.Total(region, month), MidpointRounding.AwayFromZero)
        : null;

    /// <summary>Covered workers of a region and segment that a panel hands in, and the eligible workers of the rest, which is open.</summary>
    private (long Taken, long Open) Open(int region, int month, int segment)
    {
        long taken = 0, open = 0;
        foreach (var k in _frame.Leaves(region))
        {
            if (_cells.At(k, month, segment) is { } given)
            {
                taken += given.Covered ?? 0;
            }
            else
            {
                open += _eligible.Of(k, month, segment);
            }
        }

        return (taken, open);
    }
}
