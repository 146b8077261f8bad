using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>An answer that figures are read from.</summary>
internal interface IFigureSource
{
    /// <summary>The months that are seen; null where none has facts.</summary>
    (Month From, Month To)? Months { get; }

    /// <summary>What stands behind a member without facts.</summary>
    CubeQuality Absence { get; }

    /// <summary>What stands behind a row.</summary>
    CubeQuality Quality(CubeRow row);

    /// <summary>The standard error of a measure of a row.</summary>
    StandardError? StandardError(CubeRow row, CubeMeasure measure);
}
