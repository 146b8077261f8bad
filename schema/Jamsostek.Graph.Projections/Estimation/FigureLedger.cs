using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Turns the verdicts on the published figures into facts, after a last look whether every benchmark was met.</summary>
internal sealed class FigureLedger(EstimationModel model)
{
    /// <summary>Rounding errors, in standard errors, within which an estimate is the published number.</summary>
    private const double Reach = 4;

    private readonly List<FigureUse> _uses = [];

    /// <summary>One fact for every figure, by key.</summary>
    /// <param name="months">The estimate, by month.</param>
    public IReadOnlyList<FigureUse> Uses(IReadOnlyList<CoveredMonth> months)
    {
        var rates = model.Coverage.Rates.ToDictionary(static rate => rate.Id, StringComparer.Ordinal);
        if (model.Coverage.Country is { } country)
        {
            rates.Add(country.Id, country);
        }

        foreach (var verdict in model.Coverage.Verdicts.Values)
        {
            Add(rates.TryGetValue(verdict.FigureId, out var rate) ? Checked(verdict, rate, months) : Split(verdict));
        }

        foreach (var figure in model.Facts.NationalParticipants)
        {
            Add(Checked(model.National.Verdicts[figure.Id], figure, months));
        }

        return [.. _uses.OrderBy(static use => use.FigureId, StringComparer.Ordinal)];
    }

    private void Add(FigureVerdict verdict) => _uses.Add(new FigureUse
    {
        FigureId = verdict.FigureId,
        Treatment = verdict.Treatment,
        Reason = verdict.Reason,
        Month = verdict.Month,
        StandardErrorPoints = verdict.Treatment is FigureTreatment.Benchmark or FigureTreatment.Evidence && verdict.StandardError is { } error ? Math.Round(100 * error, 4) : null,
        FollowedFigureId = verdict.FollowedFigureId,
        Basis = Basis.Estimated,
        SourceId = model.Frame.Options.SourceId,
    });

    private FigureVerdict Checked(FigureVerdict verdict, RateFigure figure, IReadOnlyList<CoveredMonth> months)
    {
        var t = figure.Month;
        var isCountry = figure.Region < 0;
        var eligible = isCountry ? model.Eligible.Country(t, 0) + model.Eligible.Country(t, 1) : model.Eligible.Total(figure.Region, t);
        var rate = figure.RateOver(eligible, model.Frame.Options.RateMargin);
        var rounding = figure.StandardError(rate);
        var evidence = model.CoverageVariation.Evidence * ArcsineScale.Slope(rate);
        var error = figure.IsBenchmark ? rounding : Math.Sqrt((rounding * rounding) + (evidence * evidence));
        var covered = isCountry
            ? Enumerable.Range(0, model.Frame.Kabupaten.Count).Sum(k => months[t].Of(k, 0) + months[t].Of(k, 1))
            : months[t].Total(model.Frame, figure.Region);
        var estimate = (double)covered / Math.Max(eligible, 1);
        return verdict.Treatment == FigureTreatment.Benchmark && Math.Abs(estimate - rate) > (Reach * rounding) + (2.0 / Math.Max(eligible, 1))
            ? verdict with { Treatment = FigureTreatment.Outweighed, Reason = Missed($"the estimate is {(100 * estimate).ToString("0.00", CultureInfo.InvariantCulture)} %") }
            : verdict with { StandardError = error };
    }

    private FigureVerdict Checked(FigureVerdict verdict, NationalParticipants figure, IReadOnlyList<CoveredMonth> months)
    {
        var t = figure.AsOf.Precision == Precision.Year ? -1 : model.Frame.MonthIndex(FigureDate.MonthOf(figure.AsOf));
        var rounding = PublishedRounding.OfCount(figure.Value, figure.Qualifier);
        var month = Math.Clamp(model.Frame.MonthIndex(FigureDate.MonthOf(figure.AsOf)), 0, model.Frame.MonthCount - 1);
        var eligible = (double)(model.Eligible.Country(month, 0) + model.Eligible.Country(month, 1));
        if (verdict.Treatment == FigureTreatment.Benchmark)
        {
            long Placed(int segment) => Enumerable.Range(0, model.Frame.Kabupaten.Count).Sum(k => months[t].Of(k, segment));
            var unplaced = model.Path.Unplaced(t);
            var estimate = figure.Segment switch
            {
                WorkerSegment.All => Placed(0) + Placed(1) + unplaced,
                WorkerSegment.Pu => Placed(0),
                WorkerSegment.Bpu => Placed(1),
                _ => unplaced,
            };
            if (Math.Abs(estimate - figure.Value) > Reach * rounding)
            {
                return verdict with { Treatment = FigureTreatment.Outweighed, Reason = Missed($"the estimate is {estimate.ToString("#,0", CultureInfo.InvariantCulture)}") };
            }
        }

        return verdict with { StandardError = eligible > 0 ? rounding / eligible : null };
    }

    private FigureVerdict Split(FigureVerdict verdict)
    {
        foreach (var split in model.Coverage.Splits)
        {
            if (verdict.FigureId == split.WageId || verdict.FigureId == split.OtherId)
            {
                var segment = verdict.FigureId == split.WageId ? 0 : 1;
                var rate = Math.Clamp((segment == 0 ? split.Wage : split.Other) / Math.Max(model.Eligible.Sum(split.Region, split.Month, segment), 1), 0, 1);
                return verdict with { StandardError = rate * (1 - rate) * CoverageFields.ContrastParameters.Evidence };
            }
        }

        return verdict;
    }

    private string Missed(string estimate) => model.Cells.Rows.Count > 0
        ? $"Reported rows of a monthly panel on record are followed, and {estimate}."
        : $"It cannot hold together with the other figures of its month, and {estimate}.";
}
