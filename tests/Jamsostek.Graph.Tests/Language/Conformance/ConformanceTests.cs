using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;
using Jamsostek.Graph.Language.Validation.Visiting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Conformance;

public partial class ConformanceTests
{
    // The reference implementation's limit on introspection is the same as our default.
    private static readonly ValidationLimits Limits = ValidationLimits.Unlimited with { MaxIntrospectionListDepth = ValidationLimits.Default.MaxIntrospectionListDepth };

    public static TheoryData<string> Rules => [.. SpecifiedRules.All.Select(NameOf)];

    private const string Syntax = "syntax";

    [Fact]
    public void The_same_documents_can_be_read_and_the_others_fail_at_the_same_place() => ShouldAgree(
        Syntax,
        Corpus.Documents,
        document => document.SyntaxError is { } place ? Written(place) : "can be read",
        (_, result) => result.Error is { } error ? Places(error) : "can be read");

    [Fact]
    public void Documents_are_printed_alike() => ShouldAgree(
        "print",
        Corpus.Documents.Where(entry => entry is { Document.PrintedHash: not null, Result.Document: not null }),
        document => document.PrintedHash!,
        (_, result) => HashOf(SyntaxPrinter.Print(result.Document!)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_finds_the_same_errors_at_the_same_places(string name)
    {
        var rule = new RuleSet(SpecifiedRules.All.Single(rule => NameOf(rule) == name));
        ShouldAgree(
            name,
            Corpus.Documents.Where(entry => entry is { Document.Broken: not null, Result.Document: not null }),
            document => document.Broken!.TryGetValue(name, out var errors) ? Sorted(errors.Select(Written)) : "",
            (document, result) => Sorted(DocumentValidator.Validate(SchemaOf(document), result.Document!, Limits, rule).Select(Places)));
    }

    [Fact]
    public void All_rules_in_one_walk_find_what_each_finds_alone()
    {
        var alone = SpecifiedRules.All.Select(rule => new RuleSet(rule)).ToArray();
        var together = new RuleSet(SpecifiedRules.All);
        foreach (var (document, result) in Corpus.Documents.Where(entry => entry.Result.Document is not null))
        {
            var expected = alone.SelectMany(rule => DocumentValidator.Validate(SchemaOf(document), result.Document!, Limits, rule));
            var found = DocumentValidator.Validate(SchemaOf(document), result.Document!, Limits, together);
            Sorted(found.Select(error => $"{error.Message} {Places(error)}")).ShouldBe(Sorted(expected.Select(error => $"{error.Message} {Places(error)}")), document.Text);
        }
    }

    [Fact]
    public void Every_recorded_rule_is_one_of_ours() =>
        Corpus.Documents.SelectMany(entry => entry.Document.Broken?.Keys ?? []).Distinct().Order().ShouldBe(SpecifiedRules.All.Select(NameOf).Order());

    [Fact]
    public void The_corpus_is_large_and_breaks_every_rule_at_least_ten_times()
    {
        Corpus.Documents.Length.ShouldBeGreaterThan(5_000);
        foreach (var rule in SpecifiedRules.All.Select(NameOf))
        {
            Corpus.Documents.Count(entry => entry.Document.Broken?.ContainsKey(rule) == true).ShouldBeGreaterThanOrEqualTo(10, rule);
        }
    }

    [Fact]
    public void Every_intended_difference_is_about_a_document_of_the_corpus()
    {
        var documents = Corpus.Documents.Select(entry => entry.Document.Text).ToHashSet();
        Corpus.Differences.Where(difference => difference.Rule != "schema").SelectMany(difference => difference.Documents.Keys).Where(document => !documents.Contains(document)).ShouldBeEmpty();
    }

    private static void ShouldAgree(
        string rule,
        IEnumerable<(CorpusDocument Document, ParseResult Result)> entries,
        Func<CorpusDocument, string> theirs,
        Func<CorpusDocument, ParseResult, string> ours)
    {
        var intended = Corpus.Differences.Where(difference => difference.Rule == rule).SelectMany(difference => difference.Documents).ToDictionary();
        var verdicts = entries.Select(entry => (entry.Document.Text, Theirs: theirs(entry.Document), Ours: ours(entry.Document, entry.Result))).ToArray();
        var wrong = verdicts
            .Where(verdict => verdict.Ours != intended.GetValueOrDefault(verdict.Text, verdict.Theirs))
            .Select(verdict => $"{verdict.Text}\n  theirs: {verdict.Theirs}\n  ours:   {verdict.Ours}")
            .ToArray();
        wrong.Length.ShouldBe(0, $"{wrong.Length} documents differ:\n{string.Join('\n', wrong.Take(50))}");
        verdicts.Where(verdict => verdict.Ours == verdict.Theirs && intended.ContainsKey(verdict.Text)).ShouldBeEmpty("these differences are none any more");
    }

    private static Schema SchemaOf(CorpusDocument document) => document.IsForQueryOnly ? Corpus.QueryOnly : Corpus.Schema;

    private static string Places(GraphQLError error) => string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"));

    private static string Written(ImmutableArray<int> places) => string.Join(' ', places.Chunk(2).Select(place => $"{place[0]}:{place[1]}"));

    // Rules that look at a whole operation may report in another order.
    private static string Sorted(IEnumerable<string> errors) => string.Join(", ", errors.Order(StringComparer.Ordinal));

    private static string NameOf(IValidationRule rule) => rule.GetType().Name[..^"Rule".Length];

    internal static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WhiteSpaceAtLineEnds().Replace(text, ""))))[..8];

    [GeneratedRegex("[ \t]+(?=\n|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WhiteSpaceAtLineEnds();
}
