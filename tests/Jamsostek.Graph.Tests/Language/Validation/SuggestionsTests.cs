using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Language.Validation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "ABC", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "abd", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_counts_letters_inserted_left_out_replaced_and_swapped(string a, string b, int distance) =>
        Suggestions.Distance(a, b).ShouldBe(distance);

    [Fact]
    public void The_distance_is_the_same_in_both_directions() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) => Suggestions.Distance(a.Get, b.Get) == Suggestions.Distance(b.Get, a.Get))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_nearest_names_come_first() =>
        Suggestions.For("nmae", ["game", "named", "population", "name"]).ShouldBe(["name", "game", "named"]);

    [Fact]
    public void Names_far_away_are_no_suggestion() => Suggestions.For("province", ["kabupaten", "agency"]).ShouldBeEmpty();
}
