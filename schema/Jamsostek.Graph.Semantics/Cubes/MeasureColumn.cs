namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>A number that the facts of a cube hold, and how it is read from one.</summary>
/// <typeparam name="TRow">One fact, as the cube sees it.</typeparam>
/// <param name="Measure">The measure that is its sum.</param>
/// <param name="Read">Reads it; null where the fact does not know it.</param>
/// <param name="Error">Reads its standard error, in its unit; null where there is none.</param>
public sealed record MeasureColumn<TRow>(CubeMeasure Measure, Func<TRow, long?> Read, Func<TRow, double?>? Error);
