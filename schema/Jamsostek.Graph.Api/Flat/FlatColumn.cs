using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>A column of flat tables. Its name stays what it is: it follows from the code of the dimension or measure.</summary>
public sealed class FlatColumn
{
    /// <summary>A column of something that is no cube.</summary>
    internal FlatColumn()
        : this(static (_, _) => static _ => FlatValue.Missing)
    {
    }

    internal FlatColumn(Func<ReadScope, FlatLanguage, Func<CubeRow, FlatValue>> bind) => Bind = bind;

    /// <summary>Name in every format: <c>province</c>, <c>provinceName</c>, <c>coverageRate</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What its values are.</summary>
    public required FlatType Type { get; init; }

    /// <summary>Unit of a measure; null for every other column.</summary>
    public ValueUnit? Unit { get; init; }

    /// <summary>What it is, in English.</summary>
    public required string Description { get; init; }

    /// <summary>Reads it from rows of one scope.</summary>
    internal Func<ReadScope, FlatLanguage, Func<CubeRow, FlatValue>> Bind { get; }
}
