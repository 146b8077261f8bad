namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Declares the measures of a cube, one line each, in the order in which they are listed.</summary>
/// <typeparam name="TRow">One fact, as the cube sees it.</typeparam>
public sealed class CubeMeasures<TRow>
{
    private readonly List<CubeMeasure> _measures = [];
    private readonly List<MeasureColumn<TRow>> _columns = [];

    internal IReadOnlyList<CubeMeasure> All => _measures;

    internal IReadOnlyList<MeasureColumn<TRow>> Columns => _columns;

    internal CubeMeasure Stock(string code, ValueUnit unit, CubeText text, Func<TRow, long?> read, Func<TRow, double?>? error = null) => Stored(code, unit, text, read, error, isFlow: false);

    internal CubeMeasure Flow(string code, ValueUnit unit, CubeText text, Func<TRow, long?> read) => Stored(code, unit, text, read, error: null, isFlow: true);

    internal CubeMeasure Ratio(string code, ValueUnit unit, CubeText text, CubeMeasure numerator, CubeMeasure denominator) =>
        Add(new CubeMeasure(_measures.Count, code, MeasureKind.Ratio, unit, text) { Left = numerator, Right = denominator, IsFlow = numerator.IsFlow });

    internal CubeMeasure Difference(string code, CubeText text, CubeMeasure minuend, CubeMeasure subtrahend) =>
        Add(new CubeMeasure(_measures.Count, code, MeasureKind.Difference, minuend.Unit, text) { Left = minuend, Right = subtrahend, IsFlow = minuend.IsFlow });

    internal CubeMeasure Change(string code, CubeText text, CubeMeasure stock) =>
        Add(new CubeMeasure(_measures.Count, code, MeasureKind.Change, stock.Unit, text) { Left = stock, IsFlow = true });

    private CubeMeasure Stored(string code, ValueUnit unit, CubeText text, Func<TRow, long?> read, Func<TRow, double?>? error, bool isFlow)
    {
        var measure = new CubeMeasure(_measures.Count, code, MeasureKind.Sum, unit, text) { Column = _columns.Count, IsFlow = isFlow };
        _columns.Add(new MeasureColumn<TRow>(measure, read, error));
        return Add(measure);
    }

    private CubeMeasure Add(CubeMeasure measure)
    {
        _measures.Add(measure);
        return measure;
    }
}
