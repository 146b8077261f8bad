using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Paths;

public sealed class SumErrorsTests
{
    private static readonly Month December = new(2025, 12);

    [Fact]
    public void Correlated_errors_add_up_between_squares_and_sums()
    {
        // (1 - 0.25) (9 + 16) + 0.25 · 49
        new SumErrors(Estimated(0.25)).Correlated([3, 4]).ShouldBe(31, 1e-12);
        new SumErrors(null).Correlated([3, 4]).ShouldBe(25, 1e-12);
    }

    [Fact]
    public void A_published_sum_holds_the_estimate_as_long_as_it_is_remembered()
    {
        var errors = new SumErrors(Estimated(0, new KnownSum("11", December + -10, 2)));
        // ρ = exp(-10/20): V (1 - ρ²) + ρ² (2 % of 1,000)²
        double memory = Math.Exp(-1);
        errors.Held("11", December, 10_000, 1_000, looksAhead: false).ShouldBe((10_000 * (1 - memory)) + (memory * 400), 1e-9);
        errors.Held("12", December, 10_000, 1_000, looksAhead: false).ShouldBe(10_000);
        // A figure that says less than is known already says nothing.
        errors.Held("11", December, 100, 1_000, looksAhead: false).ShouldBe(100);
    }

    [Fact]
    public void A_later_figure_holds_history_and_no_projection()
    {
        var errors = new SumErrors(Estimated(0, new KnownSum("11", December, 0)));
        errors.Held("11", December + -20, 10_000, 1_000, looksAhead: true).ShouldBe(10_000 * (1 - Math.Exp(-2)), 1e-9);
        errors.Held("11", December + -20, 10_000, 1_000, looksAhead: false).ShouldBe(10_000);
    }

    private static EstimatedHistory Estimated(double correlation, params KnownSum[] sums) =>
        new() { Correlation = correlation, MemoryMonths = 20, KnownSums = sums, PublishedFigures = new Dictionary<string, int>() };
}
