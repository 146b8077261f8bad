using System.Collections.Immutable;
using Jamsostek.Graph.Api.Flat;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace Jamsostek.Graph.OData;

/// <summary>A question to an entity set, as an address puts it.</summary>
public sealed class FeedQuestion
{
    internal FeedQuestion()
    {
    }

    /// <summary>The set.</summary>
    public required FeedSet Set { get; init; }

    internal FeedShape Shape { get; init; }

    /// <summary>The options of the address but that of the page.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>The columns that are selected, in the order of the set.</summary>
    internal ImmutableArray<int> Selected { get; init; } = [];

    /// <summary>The columns that the filter reads.</summary>
    internal ImmutableArray<bool> ReadByFilter { get; init; } = [];

    /// <summary>The columns that the order reads.</summary>
    internal ImmutableArray<bool> ReadByOrder { get; init; } = [];

    internal SingleValueNode? FilterNode { get; init; }

    internal Func<FeedRow, FlatValue>? Filter { get; init; }

    internal ImmutableArray<RowOrder> Orders { get; init; } = [];

    internal long? Top { get; init; }

    internal long Skip { get; init; }

    internal bool WithCount { get; init; }

    internal FeedToken? Token { get; init; }

    /// <summary>The data version that is named; null for the current one.</summary>
    internal long? Version { get; init; }

    internal ODataUri Uri { get; init; } = new();

    /// <summary>The option <c>$format</c>; null when it is not given.</summary>
    public string? Format { get; internal init; }

    /// <summary>Whether the answer is a number and no JSON.</summary>
    public bool IsCount => Shape == FeedShape.Count;

    internal bool Passes(FeedRow row) => Filter is null || Filter(row) is { IsKnown: true, Truth: true };
}
