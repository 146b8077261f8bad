using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class LargestRemainderTests
{
    [Fact]
    public void The_units_left_go_to_the_largest_remainders() =>
        LargestRemainder.Round([1.2, 2.7, 3.5, 0.6], 8, [9, 9, 9, 9]).ShouldBe([1, 3, 3, 1]);

    [Fact]
    public void Of_equal_remainders_the_first_goes_up() => LargestRemainder.Round([1.5, 1.5, 1.5], 5, [9, 9, 9]).ShouldBe([2, 2, 1]);

    [Fact]
    public void A_bound_is_never_passed() => LargestRemainder.Round([1.9, 1.2], 3, [1, 5]).ShouldBe([1, 2]);

    [Fact]
    public void More_units_than_numbers_go_round_again() => LargestRemainder.Round([1.0, 1.0], 7, [9, 9]).ShouldBe([4, 3]);

    [Fact]
    public void Too_many_are_taken_from_the_smallest_remainders() => LargestRemainder.Round([2.9, 2.1], 3, [9, 9]).ShouldBe([2, 1]);

    [Fact]
    public void What_the_bounds_forbid_is_left() => LargestRemainder.Round([1.0, 1.0], 9, [2, 2]).ShouldBe([2, 2]);

    [Fact]
    public void Whatever_the_numbers_the_sum_is_met_and_each_is_within_one_of_its_own() => Prop.ForAll<uint[]>(static thousandths =>
    {
        var values = thousandths.Select(static value => value % 1_000_000 / 1000.0).ToArray();
        var sum = (long)Math.Round(values.Sum());
        var rounded = LargestRemainder.Round(values, sum, [.. values.Select(static value => (long)Math.Ceiling(value))]);

        return rounded.Sum() == sum && rounded.Zip(values).All(static pair => Math.Abs(pair.First - pair.Second) < 1);
    }).QuickCheckThrowOnFailure();
}
