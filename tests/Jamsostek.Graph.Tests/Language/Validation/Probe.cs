using System.Collections.Immutable;
using System.Text;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;
using Jamsostek.Graph.Language.Validation.Visiting;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation;

/// <summary>Asks one rule, or all, about documents.</summary>
internal static class Probe
{
    /// <summary>The errors of one rule, without limits.</summary>
    public static ImmutableArray<GraphQLError> Errors<TRule>(string document, Schema? schema = null)
        where TRule : IValidationRule, new() =>
        DocumentValidator.Validate(schema ?? Pets.Schema, Parse(document), ValidationLimits.Unlimited, new RuleSet(new TRule()));

    /// <summary>The errors of all rules.</summary>
    public static ImmutableArray<GraphQLError> Errors(string document, ValidationLimits? limits = null) =>
        DocumentValidator.Validate(Pets.Schema, Parse(document), limits ?? ValidationLimits.Unlimited);

    /// <summary>Holds that a rule has nothing against a document.</summary>
    public static void Accepts<TRule>(string document, Schema? schema = null)
        where TRule : IValidationRule, new() => Errors<TRule>(document, schema).ShouldBeEmpty();

    /// <summary>Holds that a rule has exactly one thing against a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="places">Lines and columns, such as <c>1:3 2:10</c>.</param>
    /// <param name="message">The exact sentence.</param>
    /// <param name="schema">Another schema than the usual one.</param>
    public static GraphQLError Refuses<TRule>(string document, string places, string message, Schema? schema = null)
        where TRule : IValidationRule, new()
    {
        var error = Errors<TRule>(document, schema).ShouldHaveSingleItem();
        error.Message.ShouldBe(message);
        Places(error).ShouldBe(places);
        return error;
    }

    /// <summary>Holds that a rule has exactly these things against a document, each written <c>places | message</c>.</summary>
    public static void RefusesAll<TRule>(string document, params string[] errors)
        where TRule : IValidationRule, new() =>
        Errors<TRule>(document).Select(static error => $"{Places(error)} | {error.Message}").ShouldBe(errors);

    /// <summary>An extension of an error.</summary>
    public static object? Extension(this GraphQLError error, string name) =>
        error.Extensions.Single(extension => extension.Key == name).Value;

    /// <summary>The places of an error as lines and columns.</summary>
    public static string Places(GraphQLError error) =>
        string.Join(' ', error.Locations.Select(static location => $"{location.Line}:{location.Column}"));

    /// <summary>Reads a document that must be readable.</summary>
    public static DocumentNode Parse(string document) =>
        DocumentParser.Parse(Encoding.UTF8.GetBytes(document), ParserLimits.Trusted).Document.ShouldNotBeNull();
}
