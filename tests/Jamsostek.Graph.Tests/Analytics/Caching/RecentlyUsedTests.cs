using Jamsostek.Graph.Analytics.Caching;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Caching;

public sealed class RecentlyUsedTests
{
    [Fact]
    public void The_least_recently_used_leave_when_there_is_no_room()
    {
        var values = new RecentlyUsed<string, string>(100, largestShare: 2);
        values.Keep("a", "A", 40);
        values.Keep("b", "B", 40);
        values.TryGet("a", out _).ShouldBeTrue();

        values.Keep("c", "C", 40);

        Kept(values, "a", "b", "c").ShouldBe(["A", null, "C"]);
        (values.Count, values.Bytes).ShouldBe((2, 80));
    }

    [Fact]
    public void A_value_that_would_push_out_too_much_is_not_kept()
    {
        var values = new RecentlyUsed<string, string>(100, largestShare: 4);

        values.Keep("large", "L", 26);
        values.Keep("small", "S", 25);

        Kept(values, "large", "small").ShouldBe([null, "S"]);
        (values.Takes(25), values.Takes(26)).ShouldBe((true, false));
    }

    [Fact]
    public void The_first_value_under_a_key_stays()
    {
        var values = new RecentlyUsed<string, string>(100, largestShare: 1);

        values.Keep("a", "first", 10);
        values.Keep("a", "second", 20);

        Kept(values, "a").ShouldBe(["first"]);
        values.Bytes.ShouldBe(10);
    }

    [Fact]
    public void Without_room_nothing_is_kept()
    {
        var values = new RecentlyUsed<string, string>(0, largestShare: 1);

        values.Keep("a", "A", 1);

        values.KeepsAny.ShouldBeFalse();
        values.Count.ShouldBe(0);
    }

    private static string?[] Kept(RecentlyUsed<string, string> values, params string[] keys) => [.. keys.Select(key => values.TryGet(key, out var value) ? value : null)];
}
