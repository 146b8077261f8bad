namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Errors of the eligible workers of published potentials that were left out.</summary>
/// <param name="IsWithoutRegion">Whether all potentials of the region were left out, or one.</param>
/// <param name="Potentials">How many.</param>
/// <param name="Model">Mean absolute error of the estimate, percent of the potential.</param>
/// <param name="PlainRatio">Mean absolute error of the employed times the mean of the other published ratios, percent of the potential.</param>
/// <param name="Within80">Share inside the 80 % interval, 0 to 1.</param>
/// <param name="Within95">Share inside the 95 % interval, 0 to 1.</param>
public sealed record PotentialLeaveOneOut(bool IsWithoutRegion, int Potentials, double Model, double PlainRatio, double Within80, double Within95)
{
    internal static PotentialLeaveOneOut Of(EstimationModel model, bool isWithoutRegion)
    {
        var figures = model.Potentials.Where(static figure => figure.IsBenchmark).ToList();
        var covariance = new FieldCovariance(model.Geometry, model.PotentialVariation, EligibleWorkers.Intercept);
        double error = 0, plain = 0, within80 = 0, within95 = 0;
        foreach (var figure in figures)
        {
            bool IsKept(PotentialFigure other) => isWithoutRegion ? other.Region != figure.Region : other != figure;
            var field = new RegionField(covariance, EligibleWorkers.Observations(model.Labour, [.. model.Potentials.Where(IsKept)]));
            var at = field.At(figure.Region, figure.Month);
            var estimate = at.Mean + Math.Log(model.Labour.Total(figure.Region, figure.Month));
            var published = Math.Log(figure.Workers);
            var deviation = model.Frame.Options.StandardErrorScale * Math.Sqrt(at.Variance + (figure.Rounding * figure.Rounding));
            var ratios = figures.Where(IsKept).Select(other => other.Workers / model.Labour.Employed(other.Region, other.Month)).DefaultIfEmpty(1).Average();
            error += Math.Abs(Math.Exp(estimate - published) - 1);
            plain += Math.Abs((ratios * model.Labour.Employed(figure.Region, figure.Month) / figure.Workers) - 1);
            within80 += Math.Abs(estimate - published) <= LeaveOneOutRow.Quantile80 * deviation ? 1 : 0;
            within95 += Math.Abs(estimate - published) <= LeaveOneOutRow.Quantile95 * deviation ? 1 : 0;
        }

        var count = Math.Max(figures.Count, 1);
        return new PotentialLeaveOneOut(isWithoutRegion, figures.Count, 100 * error / count, 100 * plain / count, within80 / count, within95 / count);
    }
}
