using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Validation;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>The settings of an engine: its limits and what it lets through. Defaults suit a public server.</summary>
public sealed record EngineOptions
{
    /// <summary>What a document may cost to read.</summary>
    public ParserLimits ParserLimits { get; init; } = ParserLimits.Default;

    /// <summary>What a document may cost to validate, and how deep it may be.</summary>
    public ValidationLimits ValidationLimits { get; init; } = ValidationLimits.Default;

    /// <summary>How long one request (or one event of a subscription) may take; over it the answer is an error HC0045. <see cref="Timeout.InfiniteTimeSpan"/> for no limit. Default 30 s.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The highest field cost of a request: the sum of the weights of its fields, arguments and input fields, lists multiplied by their sizes. Default 50,000:
    /// all 514 kabupaten with some thirty objects each pass; two nested full pages of a thousand do not.
    /// </summary>
    public double MaxFieldCost { get; init; } = 50_000;

    /// <summary>The highest type cost of a request: how many objects it may give at most, times the weights of their types. Default 50,000.</summary>
    public double MaxTypeCost { get; init; } = 50_000;

    /// <summary>How many items a list without <c>@listSize</c> is taken to have when it is priced. Default 10.</summary>
    public double AssumedListSize { get; init; } = 10;

    /// <summary>How many fields an operation may have per concrete type once its fragments are inlined and merged. Default 20,000.</summary>
    public int MaxPlannedFields { get; init; } = 20_000;

    /// <summary>How many bytes an answer may have; over it the answer is an error. Default 64 MiB.</summary>
    public long MaxResponseBytes { get; init; } = 64L << 20;

    /// <summary>How many errors of a request are reported at most; execution goes on, the rest are only counted. Default 100.</summary>
    public int MaxReportedErrors { get; init; } = 100;

    /// <summary>How many bytes the cache of parsed, validated and planned documents may hold, as estimated. 0 keeps none. Default 64 MiB.</summary>
    public long DocumentCacheBytes { get; init; } = 64L << 20;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are answered; otherwise a request for them is an error HC0046. Default true.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>
    /// Told of every unforeseen exception of a resolver, with the id that the answer shows in its place, so that it can be logged.
    /// May be called by several threads at once; must not throw.
    /// </summary>
    public Action<Exception, string>? OnUnexpected { get; init; }

    /// <summary>What is wrong with the settings; null when nothing is.</summary>
    internal string? Problem()
        => TimeLimit <= TimeSpan.Zero && TimeLimit != Timeout.InfiniteTimeSpan ? $"{nameof(TimeLimit)} must be more than nothing, or infinite."
            : !(MaxFieldCost >= 0) ? $"{nameof(MaxFieldCost)} must not be negative."
            : !(MaxTypeCost >= 0) ? $"{nameof(MaxTypeCost)} must not be negative."
            : !(AssumedListSize >= 0) ? $"{nameof(AssumedListSize)} must not be negative."
            : MaxPlannedFields < 1 ? $"{nameof(MaxPlannedFields)} must be at least 1."
            : MaxResponseBytes < 1 ? $"{nameof(MaxResponseBytes)} must be at least 1."
            : MaxReportedErrors < 1 ? $"{nameof(MaxReportedErrors)} must be at least 1."
            : DocumentCacheBytes < 0 ? $"{nameof(DocumentCacheBytes)} must not be negative."
            : null;
}
