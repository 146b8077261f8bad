namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>A column and how its cells become values.</summary>
/// <typeparam name="T">The value; a nullable type where the column is optional.</typeparam>
/// <param name="name">Name in the header.</param>
/// <param name="type">Frictionless type.</param>
/// <param name="isRequired">Whether every row needs a value.</param>
/// <param name="parse">Makes the value of a cell that is not blank.</param>
/// <param name="blank">The value of a blank cell.</param>
internal sealed class Column<T>(string name, string type, bool isRequired, Func<RowReader, T> parse, T blank) : Column(name, type, isRequired)
{
    public Func<RowReader, T> Parse { get; } = parse;

    public T Blank { get; } = blank;
}
