using Jamsostek.Graph.Analytics.Cubes.Results;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>Some rows of a table that follow each other.</summary>
public readonly struct FlatBlock
{
    private readonly CubeAnswer? _answer;
    private readonly Func<CubeRow, FlatValue>[] _readers;
    private readonly FlatValue[] _values;
    private readonly int _first;
    private readonly int _columns;

    internal FlatBlock(CubeAnswer answer, Func<CubeRow, FlatValue>[] readers, int first, int count, int number) => (_answer, _readers, _values, _first, Count, Number) = (answer, readers, [], first, count, number);

    /// <summary>Rows that are values already, one row after the other.</summary>
    internal FlatBlock(FlatValue[] values, int columns, int count, int number) => (_readers, _values, _columns, Count, Number) = ([], values, columns, count, number);

    /// <summary>Which of the blocks of the whole table it is, from 0; blocks without rows are counted too.</summary>
    public int Number { get; }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>A value.</summary>
    /// <param name="row">From 0, below <see cref="Count"/>.</param>
    /// <param name="column">Position among the columns of the table.</param>
    public FlatValue this[int row, int column] => _answer is null ? _values[(row * _columns) + column] : _readers[column](_answer.Row(_first + row));
}
