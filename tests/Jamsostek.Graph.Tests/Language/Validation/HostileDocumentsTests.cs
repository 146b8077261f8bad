using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Validation;
using Jamsostek.Graph.Tests.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation;

/// <summary>Documents made to cost a server dear: each ends by an answer or by a limit, never by the clock, the stack or the memory.</summary>
public sealed class HostileDocumentsTests
{
    [Fact]
    public void Thousands_of_aliases_are_compared_with_nothing() =>
        Errors($"{{ dog {{ {Repeat(2_000, i => $"a{i}: name ")} }} }}").ShouldBeEmpty();

    [Fact]
    public void One_leaf_repeated_is_not_compared_with_itself_pair_by_pair() =>
        Errors($"{{ dog {{ {Repeat(2_000, _ => "name ")} }} }}").ShouldBeEmpty();

    [Fact]
    public void Fields_that_all_differ_stop_at_the_number_of_errors() =>
        Errors($"{{ dog {{ {Repeat(2_000, i => i % 2 == 0 ? "x: name " : "x: nickname ")} }} }}").Length.ShouldBe(5);

    [Fact]
    public void Objects_repeated_without_end_stop_at_the_number_of_comparisons()
    {
        var error = Errors($"{{ {Repeat(600, _ => "dog { mother { name } } ")} }}").ShouldHaveSingleItem();
        error.Message.ShouldBe("Finding out whether the fields of this selection can be merged takes more than 100000 comparisons. Select each field once, or use different aliases.");
        Probe.Places(error).ShouldBe("1:1");
        error.Extension("allowedComparisons").ShouldBe(100_000);
    }

    [Fact]
    public void Overlapping_fragments_stop_at_the_number_of_comparisons()
    {
        var spreads = Repeat(400, i => $"...F{i} ");
        var fragments = Repeat(400, i => $"fragment F{i} on Dog {{ mother {{ mother {{ name a{i}: name }} }} }} ");
        Errors($"{{ dog {{ {spreads} }} }} {fragments}").ShouldHaveSingleItem()
            .Message.ShouldStartWith("Finding out whether the fields of this selection can be merged takes more than 100000 comparisons.");
    }

    [Fact]
    public void Long_arguments_count_as_comparisons()
    {
        var list = $"[{Repeat(5_000, i => $"{i} ")}]";
        Errors($"{{ {Repeat(50, _ => $"any(value: {list}) ")} }}").ShouldHaveSingleItem()
            .Message.ShouldStartWith("Finding out whether the fields");
    }

    [Fact]
    public void Nested_conflicts_stay_short()
    {
        string Nest(int depth, string leaf) => depth == 0 ? leaf : $"dog: mother {{ {Nest(depth - 1, leaf)} {Nest(depth - 1, leaf)} }}";
        var error = Errors($"{{ dog {{ {Nest(7, "x: name")} {Nest(7, "x: nickname")} }} }}")[0];
        error.Message.Length.ShouldBeLessThan(1_500);
        error.Locations.Length.ShouldBeLessThanOrEqualTo(40);
    }

    [Fact]
    public void A_long_chain_of_fragments_is_refused() =>
        Errors(FragmentVisitsRuleTests.Chain(2_000, 1, "name")).ShouldHaveSingleItem().Message.ShouldStartWith("The anonymous query spreads fragments more than");

    [Fact]
    public void A_chain_of_fragments_that_fills_the_stack_is_refused_even_without_limits()
    {
        var document = Probe.Parse(FragmentVisitsRuleTests.Chain(20_000, 1, "name"));
        ImmutableArray<GraphQLError> errors = [];
        // A small stack, so that the test need not be large.
        var thread = new Thread(() => errors = DocumentValidator.Validate(Pets.Schema, document, ValidationLimits.Unlimited), 256 * 1024);
        thread.Start();
        thread.Join();
        errors.ShouldHaveSingleItem().Message.ShouldBe("The document is nested too deeply to be checked.");
    }

    [Fact]
    public void Fragments_that_all_contain_each_other_end()
    {
        var fragments = Repeat(30, i => $"fragment F{i} on Dog {{ mother {{ {Repeat(30, j => $"...F{j} ")} }} }} ");
        Errors($"{{ dog {{ ...F0 }} }} {fragments}").ShouldNotBeEmpty();
        DocumentValidator.Validate(Pets.Schema, Probe.Parse($"{{ dog {{ ...F0 }} }} {fragments}"), ValidationLimits.Unlimited with { MaxErrors = 1_000, MaxFieldMergeComparisons = 100_000 })
            .ShouldNotBeEmpty();
    }

    [Fact]
    public void Names_without_end_are_shortened_in_the_answer()
    {
        var name = new string('x', 100_000);
        var error = Errors($"{{ dog {{ {name} }} }}").ShouldHaveSingleItem();
        error.Message.ShouldBe($"There is no field \"{name[..100]}...\" on type \"Dog\".");
        error.Extension("field").ShouldBe(name[..100] + "...");
    }

    [Fact]
    public void A_literal_without_end_is_shortened_in_the_answer()
    {
        var text = new string('é', 100_000);
        Errors($"{{ arguments {{ intArgField(intArg: \"{text}\") }} }}").ShouldHaveSingleItem()
            .Message.ShouldBe($"\"{text[..99]}... is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.");
    }

    [Fact]
    public void A_literal_is_not_cut_inside_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 100));
        Errors($"{{ arguments {{ intArgField(intArg: \"{text}\") }} }}").ShouldHaveSingleItem()
            .Message.ShouldBe($"\"{text[..98]}... is no value of type \"Int\": expected a whole number between -2147483648 and 2147483647.");
    }

    [Fact]
    public void An_argument_given_a_thousand_times_names_forty_places() =>
        Errors($"{{ dog {{ isAt({Repeat(1_000, _ => "x: 1 ")}) }} }}").ShouldHaveSingleItem().Locations.Length.ShouldBe(40);

    [Fact]
    public void Many_operations_over_many_fragments_end()
    {
        var operations = Repeat(500, i => $"query Q{i}($a: Boolean) {{ dog {{ ...F0 }} }} ");
        var fragments = Repeat(300, i => $"fragment F{i} on Dog {{ b{i}: isHouseTrained(atOtherHomes: $a) {(i < 299 ? $"...F{i + 1}" : "")} }} ");
        Errors(operations + fragments).ShouldBeEmpty();
    }

    [Fact]
    public void Values_nested_as_deep_as_the_parser_lets_them_are_walked()
    {
        var value = string.Concat(Enumerable.Repeat("[", 190)) + "1" + string.Concat(Enumerable.Repeat("]", 190));
        Errors($"{{ any(value: {value}) }}").ShouldBeEmpty();
    }

    private static ImmutableArray<GraphQLError> Errors(string document) => Probe.Errors(document, ValidationLimits.Default);

    private static string Repeat(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
