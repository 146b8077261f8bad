using Jamsostek.Graph.Projections.Evaluation.Vintages;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Evaluation.Vintages;

public sealed class VintageEvaluationTests
{
    [Fact]
    public void Scores_are_means_over_checks()
    {
        VintageCheck Check(string code, PathLevel level, int ahead, double rate, double last) =>
            new(new Month(2024, 1), code, level, new Month(2024, 1) + ahead, rate, last, new PathBand(0.1, 0.2, 0.3, 0.4, 0.5));
        var scores = VintageEvaluation.Scores([Check("11", PathLevel.Parent, 3, 0.35, 0.25), Check("11.01", PathLevel.Region, 8, 0.45, 0.45), Check("11.02", PathLevel.Region, 30, 0.6, 0.5)]).ToDictionary(static score => score.Group);

        var all = scores["all"];
        (all.Figures, Math.Round(all.Mae, 9), Math.Round(all.NaiveMae, 9), Math.Round(all.Coverage80, 9), Math.Round(all.Coverage95, 9), Math.Round(all.Width80, 9)).ShouldBe((3, Math.Round(50.0 / 3, 9), Math.Round(20.0 / 3, 9), Math.Round(1.0 / 3, 9), Math.Round(2.0 / 3, 9), 20));
        scores["provinces"].Coverage80.ShouldBe(1);
        (scores["kabupaten and kota"].Figures, scores["1-6 months ahead"].Figures, scores["7-12 months ahead"].Figures, scores["25-36 months ahead"].Figures, scores["known to 2024-01"].Figures).ShouldBe((2, 1, 1, 1, 3));
        scores.ShouldNotContainKey("the country");
    }

    [Fact]
    public void Intervals_made_in_June_2024_hold_what_was_published_after_it()
    {
        var checks = VintageEvaluation.Run(SeedRecord.Facts, [new Month(2024, 6)], null, TestContext.Current.CancellationToken);

        var all = VintageEvaluation.Scores(checks).Single(static score => score.Group == "all");
        all.Figures.ShouldBe(69);
        checks.ShouldAllBe(static check => check.Month > new Month(2024, 6));
        all.Coverage80.ShouldBeInRange(0.75, 0.97);
        all.Coverage95.ShouldBeInRange(0.88, 1);
        all.Mae.ShouldBeLessThan(12);
    }
}
