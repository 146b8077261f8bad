using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Outlooks.Targets;
using Jamsostek.Graph.Semantics.Outlooks;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Outlooks;

/// <summary>Targets on bases other than the panel's, and of dates that have passed.</summary>
public sealed class TargetAnswersTests
{
    private static readonly Lazy<Projection> Base = new(static () => ProjectionModel.Fit(SmallPanel.Monthly(30, 60, static (i, t) => SmallPanel.Growing(i, t))).Value!.Project(24).Value!);

    [Fact]
    public void A_rate_on_another_base_becomes_the_workers_that_it_means()
    {
        var path = Base.Value.Find("A03")!;
        var due = Base.Value.MonthAt(11);
        var answer = Answers(250_000, beside: 1_000).Of(new TargetQuestion("A03", due, 0.2, null, null), "A03");

        // 0.2 of 250,000 are 50,000 workers, of whom 1,000 are not in the panel.
        double share = 49_000 / path.Potential(11);
        answer.TargetWorkers.ShouldBe(50_000);
        answer.ProbabilityOfMissing!.Value.ShouldBe(path.ProbabilityBelow(11, share), 1e-12);
        answer.Rate!.Value.Q50.ShouldBe(((path.Quantile(11, 0.5) * path.Potential(11)) + 1_000) / 250_000, 1e-12);
        answer.ShortfallWorkers!.Value.ShouldBe(Math.Max(0, 49_000 - (path.Quantile(11, 0.5) * path.Potential(11))), 1e-6);
        answer.NeededPerMonth!.Value.ShouldBe((49_000 - SmallPanel.Growing(3, 59)) / 12, 1e-6);
        answer.CurrentRate!.Value.ShouldBe((SmallPanel.Growing(3, 59) + 1_000) / 250_000, 1e-12);
    }

    [Fact]
    public void A_target_that_nobody_could_reach_is_missed_for_sure_and_one_that_is_passed_anyhow_is_not()
    {
        var due = Base.Value.MonthAt(11);
        Answers(null, 0).Of(new TargetQuestion("A03", due, null, 200_000, null), "A03").ProbabilityOfMissing.ShouldBe(1);
        Answers(null, beside: 5_000).Of(new TargetQuestion("A03", due, null, 4_000, null), "A03").ProbabilityOfMissing.ShouldBe(0);
    }

    [Fact]
    public void A_date_that_has_passed_is_answered_by_history_and_its_error()
    {
        var month = SmallPanel.Start + 50;
        var answers = new TargetAnswers(Base.Value, (_, _) => new KnownMonth(40_000, 100_000, 0.02), (_, _) => new TargetBase(100_000, 0));
        var answer = answers.Of(new TargetQuestion("A03", month, 0.42, null, null), "A03");

        // One standard error above: Φ(1).
        answer.ProbabilityOfMissing!.Value.ShouldBe(0.841345, 1e-5);
        (answer.WillMiss, answer.Evidence, answer.NeededPerMonth).ShouldBe((true, OutlookEvidence.Past, null));
        answer.Rate!.Value.Q90.ShouldBe(0.4 + (1.2815515655446004 * 0.02), 1e-9);
        answer.ShortfallWorkers!.Value.ShouldBe(2_000, 1e-9);
    }

    [Theory]
    [InlineData("it counts something else", 11, "it counts something else")]
    [InlineData(null, 24, "beyond")]
    public void What_is_not_projected_says_why(string? refusal, int step, string reason)
    {
        var answer = Answers(100_000, 0).Of(new TargetQuestion("A03", Base.Value.MonthAt(0) + step, 0.5, null, refusal), "A03");
        (answer.WillMiss, answer.ProbabilityOfMissing, answer.Evidence).ShouldBe((null, null, OutlookEvidence.NotProjected));
        answer.Reason!.ShouldContain(reason);
    }

    private static TargetAnswers Answers(double? workers, double beside) =>
        new(Base.Value, static (code, _) => new KnownMonth(SmallPanel.Growing(int.Parse(code[1..], System.Globalization.CultureInfo.InvariantCulture), 59), 100_000, 0), (_, _) => new TargetBase(workers, beside));
}
