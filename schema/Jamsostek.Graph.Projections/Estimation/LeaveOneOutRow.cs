namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>One line of the table of errors.</summary>
/// <param name="Group">Which figures: <c>all</c>, <c>benchmarks</c>, <c>provinces</c>, <c>kabupaten and kota</c>.</param>
/// <param name="IsWithoutRegion">Whether all figures of the region were left out, or one.</param>
/// <param name="Figures">How many.</param>
/// <param name="Model">Mean absolute error of the estimate, percentage points.</param>
/// <param name="ProvinceAverage">Mean absolute error of the plain province average, percentage points.</param>
/// <param name="NationalAverage">Mean absolute error of the plain national average, percentage points.</param>
/// <param name="Within80">Share of figures inside the 80 % interval, 0 to 1.</param>
/// <param name="Within95">Share of figures inside the 95 % interval, 0 to 1.</param>
public sealed record LeaveOneOutRow(
    string Group, bool IsWithoutRegion, int Figures, double Model, double ProvinceAverage, double NationalAverage, double Within80, double Within95)
{
    /// <summary>Standard errors to each side that hold 80 % of a normal distribution.</summary>
    internal const double Quantile80 = 1.2816;

    /// <summary>Standard errors to each side that hold 95 % of a normal distribution.</summary>
    internal const double Quantile95 = 1.96;

    internal static LeaveOneOutRow Of(string group, bool isWithoutRegion, IReadOnlyList<LeaveOneOutFigure> figures)
    {
        double Error(Func<LeaveOneOutFigure, double> estimate) => figures.Count == 0 ? 0 : 100 * figures.Average(figure => Math.Abs(estimate(figure) - figure.Published));
        double Share(double quantile) => figures.Count == 0 ? 0 : (double)figures.Count(figure => figure.IsWithin(quantile)) / figures.Count;
        return new LeaveOneOutRow(
            group,
            isWithoutRegion,
            figures.Count,
            Error(static figure => figure.Estimate),
            Error(static figure => figure.ProvinceAverage),
            Error(static figure => figure.NationalAverage),
            Share(Quantile80),
            Share(Quantile95));
    }
}
