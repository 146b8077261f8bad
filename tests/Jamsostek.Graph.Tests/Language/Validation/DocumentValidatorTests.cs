using Jamsostek.Graph.Language.Validation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void A_valid_document_has_no_errors() =>
        Probe.Errors(
            """
            query Dogs($name: String, $withOwner: Boolean = false) @onQuery {
              findDog(searchBy: { name: $name }) { ...DogParts mother { ...DogParts } }
              pet { __typename name ... on Cat { meowVolume } ... on Dog { barkVolume } }
            }
            fragment DogParts on Dog { name barkVolume owner @include(if: $withOwner) { name pets { name } } }
            """,
            ValidationLimits.Default).ShouldBeEmpty();

    [Fact]
    public void All_rules_speak_about_one_document() =>
        Probe.Errors("query A($a: Nope, $b: Int) { dog { nam ...G isAt(z: 1) } } fragment F on Dog { name }")
            .Select(static error => error.Message)
            .ShouldBe(
                [
                    "The fragment \"F\" is never used.",
                    "There is no type \"Nope\".",
                    "There is no field \"nam\" on type \"Dog\". Did you mean \"name\"?",
                    "There is no fragment \"G\". Did you mean \"F\"?",
                    "There is no argument \"z\" on the field \"Dog.isAt\". Did you mean \"x\" or \"y\"?",
                    "The variable \"$a\" is never used in the query \"A\".",
                    "The variable \"$b\" is never used in the query \"A\".",
                ],
                ignoreOrder: true);

    [Fact]
    public void No_more_errors_are_reported_than_wanted() =>
        Probe.Errors("{ a b c d e f g }", ValidationLimits.Default).Length.ShouldBe(5);

    [Fact]
    public void One_error_is_enough_when_one_is_wanted() =>
        Probe.Errors("{ a b }", ValidationLimits.Default with { MaxErrors = 1 }).ShouldHaveSingleItem()
            .Message.ShouldBe("There is no field \"a\" on type \"Query\".");

    [Fact]
    public void Places_are_counted_in_lines_and_UTF16_columns() =>
        Probe.Places(Probe.Errors("# é\r\n{ dog {\r  # 😀\n  place: name(at: \"😀\") x } }").Last()).ShouldBe("4:25");
}
