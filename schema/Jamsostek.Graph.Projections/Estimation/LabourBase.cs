using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// The base of the potential by kabupaten, month and segment, persons, from Sakernas: <c>wage = employees − public administration</c>,
/// <c>other = 0.57 · (employed − employees)</c>. Public administration and defence (ISIC O) stands for civil servants, army and police, who have other schemes.
/// Between two Augusts linear, before the first and after the last as they are.
/// </summary>
internal sealed class LabourBase
{
    private static readonly int Employee = Category(LabourBreakdown.Status, "EMPLOYEE");
    private static readonly int PublicAdministration = Category(LabourBreakdown.Sector, "ISIC_O");

    private readonly double[,,] _workers;
    private readonly double[,] _employees;
    private readonly double[,] _employed;
    private readonly double[,] _samplingError;

    private LabourBase(EstimationFrame frame)
    {
        Frame = frame;
        _workers = new double[frame.Kabupaten.Count, frame.MonthCount, 2];
        _employees = new double[frame.Kabupaten.Count, frame.MonthCount];
        _employed = new double[frame.Kabupaten.Count, frame.MonthCount];
        _samplingError = new double[frame.Kabupaten.Count, 2];
    }

    public EstimationFrame Frame { get; }

    /// <summary>Regions with at least one year of employed by status.</summary>
    public static IReadOnlySet<string> Surveyed(FactSet facts) =>
        facts.Labour.Where(IsComplete).Select(static row => row.RegionCode).ToHashSet(StringComparer.Ordinal);

    public static LabourBase Of(FactSet facts, EstimationFrame frame)
    {
        var labour = new LabourBase(frame);
        var augusts = LabourAugusts.Of(facts, frame);
        for (var k = 0; k < frame.Kabupaten.Count; k++)
        {
            labour.Fill(k, augusts);
        }

        labour.MeasureSamplingError(augusts);
        return labour;
    }

    /// <summary>Base of a kabupaten, persons.</summary>
    public double Workers(int kabupaten, int month, int segment) => _workers[kabupaten, month, segment];

    /// <summary>Employees of a kabupaten, those in public administration with them.</summary>
    public double Employees(int kabupaten, int month) => _employees[kabupaten, month];

    /// <summary>Base of a region, persons.</summary>
    public double Total(int region, int month) => Sum(region, k => _workers[k, month, 0] + _workers[k, month, 1]);

    /// <summary>Employed of a region, persons.</summary>
    public double Employed(int region, int month) => Sum(region, k => _employed[k, month]);

    /// <summary>Relative standard error of one August's base, by sampling.</summary>
    public double SamplingError(int kabupaten, int segment) => _samplingError[kabupaten, segment];

    internal static bool IsComplete(LabourFact row) =>
        row.Employed is > 0 && row.ByStatus.Count > Employee && row.ByStatus[Employee] is not null;

    /// <summary>Wage earners and others of the base in one August.</summary>
    internal static (double Wage, double Other, double Employees) Split(double employed, double employees, double administration, EstimationOptions options)
    {
        var known = Math.Max(employees, options.LeastEmployeeShare * employed);
        return (Math.Max(employees - administration, options.LeastWageShare * known), options.NonWageWeight * (employed - employees), known);
    }

    internal static (double Employed, double Employees, double Administration) Read(LabourFact row) => (
        row.Employed!.Value,
        row.ByStatus[Employee]!.Value,
        row.BySector.Count > PublicAdministration ? row.BySector[PublicAdministration] ?? 0 : 0);

    private static int Category(LabourBreakdown breakdown, string code) => breakdown.Categories.Select(static category => category.Code).ToList().IndexOf(code);

    private double Sum(int region, Func<int, double> of)
    {
        var sum = 0.0;
        foreach (var k in Frame.Leaves(region))
        {
            sum += of(k);
        }

        return sum;
    }

    private void Fill(int k, LabourAugusts augusts)
    {
        for (var t = 0; t < Frame.MonthCount; t++)
        {
            var (before, share) = augusts.Place(Frame.Options.FirstMonth + t);
            var a = augusts.Of(k, before);
            var b = augusts.Of(k, share > 0 ? before + 1 : before);
            var from = Split(a.Employed, a.Employees, a.Administration, Frame.Options);
            var to = Split(b.Employed, b.Employees, b.Administration, Frame.Options);
            _workers[k, t, 0] = Between(from.Wage, to.Wage, share);
            _workers[k, t, 1] = Between(from.Other, to.Other, share);
            _employees[k, t] = Between(from.Employees, to.Employees, share);
            _employed[k, t] = Between(a.Employed, b.Employed, share);
        }
    }

    private static double Between(double from, double to, double share) => from + ((to - from) * share);

    /// <summary>
    /// Sampling error from how a series swings: for independent errors of standard deviation s the second difference of logarithms has s·√6; s is taken to fall with
    /// the root of the employed, and its constant is the median over regions and years (median of |N(0,1)| = 0.6745), so that real turns of few regions do not count.
    /// </summary>
    private void MeasureSamplingError(LabourAugusts augusts)
    {
        for (var s = 0; s < 2; s++)
        {
            var swings = new List<double>();
            for (var k = 0; k < Frame.Kabupaten.Count; k++)
            {
                for (var year = 1; year + 1 < augusts.Count; year++)
                {
                    double Log(int y)
                    {
                        var (employed, employees, administration) = augusts.Of(k, y);
                        var split = Split(employed, employees, administration, Frame.Options);
                        return Math.Log(Math.Max(s == 0 ? split.Wage : split.Other, 1));
                    }

                    swings.Add(Math.Abs(Log(year - 1) - (2 * Log(year)) + Log(year + 1)) * Math.Sqrt(augusts.Of(k, year).Employed / 100_000));
                }
            }

            swings.Sort();
            var constant = swings.Count == 0 ? 0 : swings[swings.Count / 2] / (0.6745 * Math.Sqrt(6));
            for (var k = 0; k < Frame.Kabupaten.Count; k++)
            {
                _samplingError[k, s] = Math.Min(0.5, constant / Math.Sqrt(_employed[k, Frame.MonthCount / 2] / 100_000));
            }
        }
    }
}
