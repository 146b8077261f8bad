namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Eligible workers (potensi pekerja) by kabupaten, month and segment: <c>base · e^f</c>, where f is the field of the logarithm of published potential over base. In the month of a published
/// potential the workers of its region add up to it, exactly.
/// </summary>
internal sealed class EligibleWorkers
{
    /// <summary>Centre of the priors of the field's parameters, on the scale of logarithms.</summary>
    internal static readonly FieldParameters Centre = new(0.03, 0.05, 0.08, 0.12, 24, 0.10);

    /// <summary>Standard deviation of the logarithm of potential over base for the whole country.</summary>
    internal const double Intercept = 0.1;

    private readonly EstimationFrame _frame;
    private readonly long[,,] _workers;
    private readonly double[,,] _errors;

    private EligibleWorkers(EstimationFrame frame)
    {
        _frame = frame;
        _workers = new long[frame.Kabupaten.Count, frame.MonthCount, 2];
        _errors = new double[frame.Kabupaten.Count, frame.MonthCount, 2];
    }

    public static EligibleWorkers Of(LabourBase labour, RegionField field, IReadOnlyList<PotentialFigure> figures, FixedCells cells, CancellationToken cancellation)
    {
        var eligible = new EligibleWorkers(labour.Frame);
        var months = Enumerable.Range(0, labour.Frame.MonthCount).ToArray();
        var benchmarks = figures.Where(static figure => figure.IsBenchmark).ToDictionary(static figure => (figure.Region, figure.Month));
        Parallel.For(0, labour.Frame.Provinces.Count, labour.Frame.Options.Parallel(cancellation), p =>
        {
            var children = labour.Frame.Children[p];
            var estimates = children.Select(k => field.At(k, months)).ToArray();
            for (var t = 0; t < months.Length; t++)
            {
                eligible.Fill(p, t, labour, [.. estimates.Select(of => of[t])], benchmarks, cells);
            }
        });
        return eligible;
    }

    /// <summary>The field's observations: logarithms of published potential over base.</summary>
    public static IReadOnlyList<FieldObservation> Observations(LabourBase labour, IReadOnlyList<PotentialFigure> figures) =>
    [
        .. figures.Select(figure => new FieldObservation(
            figure.Region, figure.Month, Math.Log(figure.Workers / labour.Total(figure.Region, figure.Month)), figure.Rounding * figure.Rounding, !figure.IsBenchmark)),
    ];

    /// <summary>Eligible workers of a cell.</summary>
    public long Of(int kabupaten, int month, int segment) => _workers[kabupaten, month, segment];

    /// <summary>Standard error of a cell, workers.</summary>
    public double Error(int kabupaten, int month, int segment) => _errors[kabupaten, month, segment];

    /// <summary>Eligible workers of a region in one segment.</summary>
    public long Sum(int region, int month, int segment)
    {
        var sum = 0L;
        foreach (var k in _frame.Leaves(region))
        {
            sum += _workers[k, month, segment];
        }

        return sum;
    }

    /// <summary>Eligible workers of a region.</summary>
    public long Total(int region, int month) => Sum(region, month, 0) + Sum(region, month, 1);

    /// <summary>Eligible workers of all regions in one segment.</summary>
    public long Country(int month, int segment) => Enumerable.Range(0, _frame.Kabupaten.Count).Sum(k => _workers[k, month, segment]);

    private void Fill(
        int p, int t, LabourBase labour, FieldEstimate[] field, Dictionary<(int Region, int Month), PotentialFigure> benchmarks, FixedCells cells)
    {
        var children = _frame.Children[p];
        var shift = ShiftToProvince(p, t, labour, field, benchmarks, cells);
        var free = new List<(int Kabupaten, int Segment, double Workers)>();
        var taken = 0L;
        for (var i = 0; i < children.Length; i++)
        {
            var k = children[i];
            var known = benchmarks.TryGetValue((k, t), out var own);
            var total = known ? own!.Workers : Level(labour, k, t, field[i].Mean + (shift * field[i].Variance));
            var wage = Math.Min(total * labour.Workers(k, t, 0) / Base(labour, k, t), labour.Employees(k, t));
            var both = known ? LargestRemainder.Round([wage, total - wage], (long)total, [(long)total, (long)total]) : null;
            for (var s = 0; s < 2; s++)
            {
                var workers = s == 0 ? wage : total - wage;
                var sampling = labour.SamplingError(k, s);
                var scale = _frame.Options.StandardErrorScale;
                _errors[k, t, s] = workers * Math.Sqrt((scale * scale * field[i].Variance) + (sampling * sampling * field[i].Unknown));
                if (cells.At(k, t, s)?.Eligible is { } given)
                {
                    _workers[k, t, s] = given;
                    taken += given;
                }
                else if (both is not null)
                {
                    _workers[k, t, s] = both[s];
                    taken += both[s];
                }
                else
                {
                    free.Add((k, s, workers));
                }
            }
        }

        Round(free, t, benchmarks.TryGetValue((_frame.RegionOfProvince(p), t), out var potential) ? (long)potential.Workers - taken : null);
    }

    private void Round(List<(int Kabupaten, int Segment, double Workers)> free, int t, long? sum)
    {
        var values = free.Select(static cell => cell.Workers).ToArray();
        var whole = sum is { } target
            ? LargestRemainder.Round(values, Math.Max(target, 0), [.. values.Select(static _ => long.MaxValue)])
            : [.. values.Select(static value => (long)Math.Round(value, MidpointRounding.AwayFromZero))];
        for (var i = 0; i < whole.Length; i++)
        {
            _workers[free[i].Kabupaten, t, free[i].Segment] = whole[i];
        }
    }

    /// <summary>The λ with which <c>Σ base·e^(f + λ·v)</c> over the kabupaten of a province is its published potential; 0 where none is published.</summary>
    private double ShiftToProvince(
        int p, int t, LabourBase labour, FieldEstimate[] field, Dictionary<(int Region, int Month), PotentialFigure> benchmarks, FixedCells cells)
    {
        if (!benchmarks.TryGetValue((_frame.RegionOfProvince(p), t), out var potential))
        {
            return 0;
        }

        var children = _frame.Children[p];
        var target = potential.Workers;
        var open = new List<(double Workers, double Variance)>();
        for (var i = 0; i < children.Length; i++)
        {
            var k = children[i];
            if (benchmarks.TryGetValue((k, t), out var own))
            {
                target -= own.Workers;
                continue;
            }

            var level = Level(labour, k, t, field[i].Mean);
            for (var s = 0; s < 2; s++)
            {
                var given = cells.At(k, t, s)?.Eligible;
                target -= given ?? 0;
                open.Add((given is null ? level * labour.Workers(k, t, s) / Base(labour, k, t) : 0, Math.Max(field[i].Variance, 1e-9)));
            }
        }

        return target <= 0 || open.Sum(static cell => cell.Workers) <= 0
            ? 0
            : MonotoneRoot.Find(
                shift => (
                    open.Sum(cell => cell.Workers * Math.Exp(shift * cell.Variance)) - target,
                    open.Sum(cell => cell.Workers * cell.Variance * Math.Exp(shift * cell.Variance))),
                -1e4,
                1e4,
                0,
                1e-4);
    }

    private static double Base(LabourBase labour, int k, int t) => labour.Workers(k, t, 0) + labour.Workers(k, t, 1);

    private static double Level(LabourBase labour, int k, int t, double logarithm) => Base(labour, k, t) * Math.Exp(logarithm);
}
