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
            var parts = Divide(children, [sums[p, 0], sums[p, 1]], month);
            for (var i = 0; i < children.Length; i++)
            {
                var errors = Errors(children[i], month, parts[i, 0], parts[i, 1]);
                for (var s = 0; s < 2; s++)
                {
                    result.Set(children[i], s, parts[i, s]);
                    result.SetError(children[i], s, errors[s]);
                }
            }
        }

        return result;
    }

    /// <summary>
    /// Standard errors of the two segments' covered workers at their eligible ones. With w = E·p(1−p) of a segment and W of both: the error of the kabupaten's rate is
    /// <c>T = φ·2·√v/√(p(1−p))·W</c>, divided as <c>T²·w/W</c>, so that the two add up to it in squares; that of their contrast is <c>w₀·w₁/W·√u</c> in each; that of the country's segment is
    /// <c>w/(1−p)·√n</c>, as far as no observation takes it away.
    /// </summary>
    private double[] Errors(int kabupaten, int month, long wage, long other)
    {
        var prior = _priors.At(kabupaten, month);
        double Eligible(int segment) => _eligible.Of(kabupaten, month, segment);
        double Rate(double covered, double eligible) => Math.Clamp(covered / Math.Max(eligible, 1), _frame.Options.RateMargin, 1 - _frame.Options.RateMargin);

        double[] rates = [Rate(wage, Eligible(0)), Rate(other, Eligible(1))];
        double[] weights = [Eligible(0) * rates[0] * (1 - rates[0]), Eligible(1) * rates[1] * (1 - rates[1])];
        var weight = Math.Max(weights[0] + weights[1], 1e-9);
        var whole = Rate(wage + other, Eligible(0) + Eligible(1));
        var scale = _frame.Options.StandardErrorScale;
        var own = scale * scale * 4 * prior.Variance / (whole * (1 - whole)) * weight;
        var contrast = Math.Pow(weights[0] * weights[1] / weight, 2) * prior.ContrastVariance;
        return
        [
            .. Enumerable.Range(0, 2).Select(s => Math.Min(
                Math.Sqrt((own * weights[s]) + contrast + (Math.Pow(weights[s] / (1 - rates[s]), 2) * _national.Variance(month, s) * prior.Unknown)),
                Eligible(s) / 2)),
        ];
    }

    private long[,] Divide(int[] regions, long[] sums, int month)
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

        return rounded;
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
