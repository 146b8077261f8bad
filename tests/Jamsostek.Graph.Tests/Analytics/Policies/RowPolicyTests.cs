using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Policies;

public sealed class RowPolicyTests
{
    [Fact]
    public void Policies_that_show_the_same_are_equal_however_they_are_written()
    {
        var policy = RowPolicy.Of(["12.71", "11", "11.17", "11"], [Basis.Derived, Basis.Reported]);

        policy.ShouldBe(RowPolicy.Of(["11", "12.71"], [Basis.Reported, Basis.Derived, Basis.Derived]));
        policy.Key.ShouldBe("regions=11,12.71 bases=REPORTED,DERIVED");
        policy.ShouldNotBe(RowPolicy.Of(["11", "12.71"], null));
    }

    [Fact]
    public void The_country_and_all_bases_are_everything()
    {
        RowPolicy.Of(["11", "ID"], Enum.GetValues<Basis>()).ShouldBeSameAs(RowPolicy.Everything);
        RowPolicy.Of(null, null).IsEverything.ShouldBeTrue();
        RowPolicy.Of([], null).IsEverything.ShouldBeFalse();
    }

    [Theory]
    [InlineData("11,12.71", null, "regions=11,12.71 bases=*")]
    [InlineData("12.71 11", "derived, reported", "regions=11,12.71 bases=REPORTED,DERIVED")]
    [InlineData(null, "SYNTHETIC", "regions=* bases=SYNTHETIC")]
    [InlineData("ID", null, "regions=* bases=*")]
    public void A_policy_is_read_as_it_is_written(string? regions, string? bases, string key)
    {
        RowPolicy.TryParse(regions, bases, out var policy, out _).ShouldBeTrue();

        policy.Key.ShouldBe(key);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(" , ", null)]
    [InlineData("1", null)]
    [InlineData("11.1", null)]
    [InlineData("11,*", null)]
    [InlineData("id", null)]
    [InlineData("11' OR '1'='1", null)]
    [InlineData(null, "")]
    [InlineData(null, "REPORTED,TRUE")]
    [InlineData(null, "0")]
    public void What_cannot_be_read_binds_nobody_to_anything_by_accident(string? regions, string? bases)
    {
        RowPolicy.TryParse(regions, bases, out var policy, out string? problem).ShouldBeFalse();

        policy.ShouldBeNull();
        problem.ShouldNotBeNullOrEmpty();
    }
}
