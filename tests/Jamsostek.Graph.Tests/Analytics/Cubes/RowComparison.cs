using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Holds what is asked of rows to the naive reference.</summary>
internal static class RowComparison
{
    public static void ShouldBe(CubeAnswer answer, NaiveAnswer naive, QueryGenerator generator, string message)
    {
        var cube = answer.Query.Cube;
        var measure = generator.Pick(cube.Measures);
        var dimension = generator.Pick(cube.Dimensions);
        var baseline = generator.Pick(Enum.GetValues<Baseline>());
        for (var row = 0; row < naive.Rows.Count; row += 1 + (naive.Rows.Count / 60))
        {
            var (own, theirs, where) = (answer.Row(row), naive.Rows[row], $"{measure} of {naive.Rows[row].Id}, {message}");
            if (RowRules.Versus(answer.Query, baseline) is null)
            {
                Compare(own, naive, theirs, baseline, cube, where);
            }

            if (RowRules.Rank(answer.Query, measure, dimension) is null)
            {
                own.Rank(measure, dimension).ShouldBe(naive.Rank(theirs, measure, dimension), $"rank within {dimension}: {where}");
            }

            own.Rank(measure).ShouldBe(naive.Rank(theirs, measure, within: null), $"rank: {where}");
            if (RowRules.Share(answer.Query, measure) is null)
            {
                Near(own.Share(measure, ShareOf.GrandTotal), naive.ShareOfAll(theirs, measure), $"share: {where}");
            }

            if (RowRules.RunningTotal(answer.Query, measure) is null)
            {
                Near(own.RunningTotal(measure)?.Double, naive.RunningTotal(theirs, measure), $"running total: {where}");
            }

            if (RowRules.MovingAverage(answer.Query, measure, 3) is null)
            {
                Near(own.MovingAverage(measure, 3), naive.MovingAverage(theirs, measure, 3), $"moving average: {where}");
            }

            if (RowRules.Distribution(answer.Query, measure, dimension) is null && own.Kind != RowKind.Others && row < 8)
            {
                Spread(own.Distribution(measure, dimension)!, naive.Spread(theirs, measure, dimension), $"spread over {dimension}: {where}");
            }

            if (answer.Query.WithQuality)
            {
                Quality(own, theirs, cube, where);
            }
        }
    }

    private static void Compare(CubeRow own, NaiveAnswer naive, NaiveRow theirs, Baseline to, CubeDeclaration cube, string where)
    {
        var expected = naive.Baseline(theirs, to);
        var comparison = own.Versus(to)!.Value;
        foreach (var measure in cube.Measures)
        {
            var (now, then) = (theirs.Value(measure)?.Double, expected?.Value(measure)?.Double);
            comparison.Baseline(measure).ShouldBe(expected?.Value(measure), $"{measure} against {to}: {where}");
            Near(comparison.Delta(measure)?.Double, now - then, $"{measure} change against {to}: {where}");
            Near(comparison.DeltaFraction(measure), then is 0 ? null : (now - then) / Math.Abs(then ?? 0), $"{measure} relative change against {to}: {where}");
        }
    }

    private static void Spread(CubeDistribution own, List<double> values, string where)
    {
        own.Count.ShouldBe(values.Count, where);
        Near(own.Min, values.Count == 0 ? null : values[0], where);
        Near(own.Max, values.Count == 0 ? null : values[^1], where);
        Near(own.Median, values.Count == 0 ? null : (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2, where);
        Near(own.StandardDeviation, values.Count < 2 ? null : Math.Sqrt(values.Sum(value => Math.Pow(value - values.Average(), 2)) / (values.Count - 1)), where);
    }

    private static void Quality(CubeRow own, NaiveRow theirs, CubeDeclaration cube, string where)
    {
        var facts = cube.HasStocks ? theirs.Stocks : theirs.Flows;
        var quality = own.Quality;
        quality.Facts.ShouldBe(facts.Count, where);
        var weight = facts.Sum(fact => fact.Numbers.GetValueOrDefault(cube.Weight.Code) ?? 0);
        foreach (var (basis, share) in new[] { (Basis.Reported, quality.ReportedShare), (Basis.Derived, quality.DerivedShare), (Basis.Estimated, quality.EstimatedShare), (Basis.Synthetic, quality.SyntheticShare) })
        {
            var of = facts.Where(fact => fact.Basis == basis).ToList();
            Near(share, facts.Count == 0 ? null : weight > 0 ? (double)of.Sum(fact => fact.Numbers.GetValueOrDefault(cube.Weight.Code) ?? 0) / weight : (double)of.Count / facts.Count, $"{basis}: {where}");
        }

        foreach (var measure in cube.Measures.Where(measure => measure.Kind == MeasureKind.Sum && theirs.Value(measure) is not null))
        {
            var errors = facts.Select(fact => fact.Errors.GetValueOrDefault(measure.Code) ?? 0).ToList();
            Near(own.StandardError(measure)?.Bound ?? 0, errors.Sum(), $"error bound: {where}", 1e-5);
            Near(own.StandardError(measure)?.Independent ?? 0, Math.Sqrt(errors.Sum(static error => error * error)), $"error: {where}", 1e-5);
        }
    }

    private static void Near(double? actual, double? expected, string where, double tolerance = 1e-9)
    {
        if (actual is null || expected is null ? actual != expected : Math.Abs(actual.Value - expected.Value) > tolerance * Math.Max(1, Math.Abs(expected.Value)))
        {
            actual.ShouldBe(expected, where);
        }
    }
}
