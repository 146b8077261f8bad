using System.Collections.Immutable;
using System.Globalization;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.OData;

/// <summary>A table of the record as an entity set.</summary>
/// <typeparam name="TFact">Its facts.</typeparam>
internal sealed class RecordFeed<TFact> : FeedSet
{
    private readonly Func<Snapshot, IEnumerable<TFact>> _facts;
    private readonly ImmutableArray<Func<TFact, FlatValue>> _readers;

    private RecordFeed(string name, string description, Func<Snapshot, IEnumerable<TFact>> facts, ImmutableArray<(FeedColumn Column, Func<TFact, FlatValue> Read)> columns)
        : base(name, description, [.. columns.Select(static column => column.Column)]) => (_facts, _readers) = (facts, [.. columns.Select(static column => column.Read)]);

    /// <inheritdoc/>
    public override ImmutableArray<string> Options { get; } = ["asOf"];

    /// <summary>Declares a set.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is.</param>
    /// <param name="facts">Its facts in a data version.</param>
    /// <param name="columns">Its columns, the key first.</param>
    public static RecordFeed<TFact> Of(string name, string description, Func<Snapshot, IEnumerable<TFact>> facts, params ReadOnlySpan<(FeedColumn Column, Func<TFact, FlatValue> Read)> columns) =>
        new(name, description, facts, [.. columns]);

    /// <inheritdoc/>
    internal override FeedRows? Open(FeedRead read, out FeedProblem? problem)
    {
        problem = null;
        TFact[] facts = [.. _facts(read.Snapshot).OrderBy(fact => _readers[0](fact).Text, StringComparer.Ordinal)];
        return new FeedRows(facts.Length, first => (first == 0 ? [new FeedBlock(0, facts.Length, (row, column) => _readers[column](facts[row]))] : [], null));
    }

    /// <summary>A decimal number as the nearest fraction.</summary>
    public static FlatValue Fraction(decimal? number) => FlatValue.Of(number is { } known ? double.Parse(known.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null);
}
