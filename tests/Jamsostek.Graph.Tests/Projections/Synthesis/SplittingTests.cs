using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Projections.Synthesis;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>The small arithmetic that the synthesis is made of.</summary>
public sealed class SplittingTests
{
    [Fact]
    public void Parts_add_to_the_whole_and_lie_within_one_of_their_share() => Prop.ForAll(
        (from total in Gen.Choose(0, 5_000_000)
         from weights in Gen.Choose(0, 1000).NonEmptyListOf()
         select (total, weights: weights.Select(static weight => (double)weight).ToArray())).ToArbitrary(),
        static input =>
        {
            var parts = new long[input.weights.Length];
            Apportionment.Split(input.total, input.weights, parts);
            var sum = input.weights.Sum();
            parts.Sum().ShouldBe(sum > 0 ? input.total : 0);
            foreach (var (weight, part) in input.weights.Zip(parts))
            {
                part.ShouldBeGreaterThanOrEqualTo(0);
                ((double)part).ShouldBeInRange((input.total * weight / Math.Max(1, sum)) - 1.0001, (input.total * weight / Math.Max(1, sum)) + 1.0001);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_factor_on_the_odds_makes_the_enrolled_add_to_a_total() => Prop.ForAll(
        (from staff in Gen.Choose(1, 10_000).NonEmptyListOf()
         from odds in Gen.Choose(1, 400).ListOf(staff.Count)
         from percent in Gen.Choose(1, 99)
         select (staff: staff.Select(static n => (double)n).ToArray(), odds: odds.Select(static k => k / 100.0).ToArray(), percent)).ToArbitrary(),
        static input =>
        {
            var total = input.staff.Sum() * input.percent / 100;

            var factor = OddsShift.Solve(total, input.staff, input.odds);

            input.staff.Zip(input.odds, (n, k) => n * k * factor / (1 + (k * factor))).Sum().ShouldBe(total, 1e-6 * total);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(50, 1)]
    [InlineData(75, 3)]
    public void The_odds_of_one_hundred_are_plain(double total, double factor) => OddsShift.Solve(total, [100], [1]).ShouldBe(factor, 1e-8);

    [Fact]
    public void More_than_can_be_enrolled_gives_the_largest_factor() => OddsShift.Solve(101, [100, 50], [1, 0]).ShouldBeGreaterThan(1e11);

    [Fact]
    public void A_factor_goes_straight_between_months_and_stays_beyond_them()
    {
        var curve = new FactorCurve([(10, 1.0), (20, 2.0), (22, 1.0)]);

        new[] { 0, 10, 15, 20, 21, 22, 60 }.Select(curve.At).ShouldBe([1.0, 1.0, 1.5, 2.0, 1.5, 1.0, 1.0]);
    }

    /// <summary>Computed with Python's integers: FNV-1a of the key, SplitMix64's finaliser over it and over each draw.</summary>
    [Theory]
    [InlineData(20210325, "11", 0, 0, 0.2681788763382973)]
    [InlineData(20210325, "11", 2, 0, 0.22867692630970515)]
    [InlineData(20210325, "62.03", 13, 0, 0.3545075391541671)]
    [InlineData(20210325, "62.03-BPKAD", 2, 0, 0.7939702171189483)]
    [InlineData(20210325, "62.03-BPKAD", 13, 0, 0.91237671948752)]
    [InlineData(0, "62.03", 13, 8088, 0.0535650510472413)]
    public void Random_numbers_are_those_of_the_published_algorithms(ulong seed, string key, int draw, int count, double expected) =>
        KeyedRandom.Of(seed, key).Unit((Draw)draw, count).ShouldBe(expected);

    [Fact]
    public void Whatever_is_known_of_a_stage_its_course_has_it() => Prop.ForAll(
        (from known in Gen.Choose(0, 8).ListOf(24)
         from start in Gen.Choose(-3, 26)
         from recovery in Gen.Choose(0, 9)
         select (known: known.Select(static state => state switch { 0 => (bool?)true, 1 => false, _ => null }).ToArray(), start, recovery)).ToArbitrary(),
        static input =>
        {
            var states = new KnownStates(24);
            for (var month = 0; month < 24; month++)
            {
                states[month] = input.known[month];
            }

            var course = states.Impose([.. Enumerable.Range(0, 24).Select(month => month >= input.start)], static month => month / 12 * 12, input.recovery);

            course.Zip(input.known).ShouldAllBe(static pair => pair.Second == null || pair.Second == pair.First);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stage_known_to_be_reached_is_so_from_January_on_and_one_known_not_to_be_stays_so_for_a_while()
    {
        var states = new KnownStates(24) { [4] = false, [17] = true };

        var course = states.Impose([.. Enumerable.Range(0, 24).Select(static month => month is < 9 or > 19)], static month => month / 12 * 12, recovery: 2);

        string.Concat(course.Select(static reached => reached ? '#' : '.')).ShouldBe(".......##...############");
    }
}
