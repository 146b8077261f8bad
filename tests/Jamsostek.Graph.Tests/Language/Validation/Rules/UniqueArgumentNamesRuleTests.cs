using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ dog }")]
    [InlineData("{ dog(a: 1, b: 1) }")]
    [InlineData("{ a: dog(a: 1) b: dog(a: 1) }")]
    [InlineData("{ dog @a(a: 1) @b(a: 1) }")]
    [InlineData("{ dog(a: 1) @a(a: 1) }")]
    public void Each_argument_is_given_once(string document) => Probe.Accepts<UniqueArgumentNamesRule>(document);

    [Theory]
    [InlineData("{ dog(a: 1, a: 1) }", "1:7 1:13", "There can be only one argument named \"a\".")]
    [InlineData("{ dog(a: 1, b: 2, a: 1, a: 2) }", "1:7 1:19 1:25", "There can be only one argument named \"a\".")]
    [InlineData("{ dog @a(b: 1, b: 2) { name } }", "1:10 1:16", "There can be only one argument named \"b\".")]
    [InlineData("{ dog(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, k: 1, l: 1, m: 1, a: 1) }", "1:7 1:85", "There can be only one argument named \"a\".")]
    public void An_argument_given_twice_is_refused_once_with_all_its_places(string document, string places, string message) =>
        Probe.Refuses<UniqueArgumentNamesRule>(document, places, message);

    [Fact]
    public void The_error_tells_programs_what_is_wrong()
    {
        var error = Probe.Errors<UniqueArgumentNamesRule>("{ dog(a: 1, a: 1) }").ShouldHaveSingleItem();
        error.Code.ShouldBe("GRAPHQL_VALIDATION_FAILED");
        error.Extension("argument").ShouldBe("a");
        error.Extension("specifiedBy").ShouldBe("https://spec.graphql.org/September2025/#sec-Argument-Uniqueness");
    }
}
