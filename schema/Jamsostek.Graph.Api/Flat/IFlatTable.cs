using System.Collections.Immutable;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>A table as formats write it: columns, and what is to be known of it. Its rows come beside it, in blocks.</summary>
public interface IFlatTable
{
    /// <summary>Its columns, in order.</summary>
    ImmutableArray<FlatColumn> Columns { get; }

    /// <summary>What is to be known of it.</summary>
    FlatNotes Notes { get; }
}
