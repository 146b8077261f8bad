using System.Collections.Immutable;

namespace Jamsostek.Graph.Tests.Language.Conformance;

/// <summary>Documents on which we do not follow graphql-js, and why.</summary>
internal sealed record IntendedDifference
{
    /// <summary>The rule, or <c>syntax</c>.</summary>
    public required string Rule { get; init; }

    public required string Why { get; init; }

    /// <summary>Our verdict on each document, as the tests write verdicts.</summary>
    public required ImmutableDictionary<string, string> Documents { get; init; }
}
