using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types;

public sealed class NamedValuesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void Values_stand_in_the_order_in_which_they_were_given_and_a_repeated_name_keeps_its_place(int capacity)
    {
        var values = new NamedValues(capacity) { ["b"] = 1, ["a"] = null, ["c"] = "x", ["d"] = 4, ["e"] = 5 };
        values["b"] = 2;

        values.Select(static value => (value.Key, value.Value)).ShouldBe([("b", 2), ("a", null), ("c", "x"), ("d", 4), ("e", 5)]);
        values.Keys.ShouldBe(["b", "a", "c", "d", "e"]);
        values.Values.ShouldBe([2, null, "x", 4, 5]);
        values.At(1).Key.ShouldBe("a");
        values.Count.ShouldBe(5);
    }

    [Fact]
    public void What_was_given_as_null_is_there_and_what_was_not_given_is_not()
    {
        var values = new NamedValues(4) { ["a"] = null };

        (values.TryGetValue("a", out var given), given, values.ContainsKey("a"), values["a"]).ShouldBe((true, null, true, null));
        (values.TryGetValue("b", out var absent), absent, values.ContainsKey("b")).ShouldBe((false, null, false));
        Should.Throw<KeyNotFoundException>(() => values["b"]);
        Should.Throw<IndexOutOfRangeException>(() => values.At(1));
    }

    [Fact]
    public void Many_names_are_found_like_few()
    {
        var values = new NamedValues();
        for (var number = 0; number < 100; number++)
        {
            values[$"n{number}"] = number;
        }

        values["n3"] = "again";
        values["n99"] = "again";

        values.Select(static value => value.Key).ShouldBe(Enumerable.Range(0, 100).Select(static number => $"n{number}"));
        (values["n0"], values["n3"], values["n15"], values["n16"], values["n98"], values["n99"]).ShouldBe((0, "again", 15, 16, 98, "again"));
        values.ContainsKey("n100").ShouldBeFalse();
    }
}
