using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Quality;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The measures of a cube for one member of a level, or for everything in a scope.</summary>
/// <param name="scope">The scope.</param>
/// <param name="source">What they were read from.</param>
/// <param name="row">Where they stand in it; null where there are no facts.</param>
internal sealed class CubeFigures(ReadScope scope, IFigureSource source, CubeRow? row) : CubeValues
{
    /// <summary>The months that the numbers are about; null where there are no facts.</summary>
    public Period? Period => row is { AsOf: { } last } && source.Months is var (from, to) ? new Period(from == to ? TimeGrain.Month : null, from, to, last == to) : null;

    /// <summary>What stands behind the numbers.</summary>
    public FigureQuality Quality => new(
        row is null ? source.Absence : source.Quality(row.Value), scope, () => row is { } found ? found.Sources(everyMonth: false) : []);

    /// <inheritdoc/>
    public override long? Whole(CubeMeasure measure) => row?.Value(measure) is { IsWhole: true } number ? number.Whole : null;

    /// <inheritdoc/>
    public override double? Fraction(CubeMeasure measure) => row?.Value(measure)?.Double;

    /// <summary>The standard error of a measure.</summary>
    public StandardError? StandardError(CubeMeasure measure) => row is { } found ? source.StandardError(found, measure) : null;
}
