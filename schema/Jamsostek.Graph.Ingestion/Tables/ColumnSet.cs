using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>Declares the columns of a table, in order.</summary>
internal sealed class ColumnSet
{
    private const int FirstYear = 1945;
    private const int LastYear = 2100;
    private readonly List<Column> _columns = [];

    public IReadOnlyList<Column> Columns => _columns;

    public Column<string> Text(string name) => Add(new Column<string>(name, "string", true, static r => r.Text, "") { Index = _columns.Count });

    public Column<string?> OptionalText(string name) => Add(new Column<string?>(name, "string", false, static r => r.Text, null) { Index = _columns.Count });

    public Column<FactList<string>> Texts(string name) =>
        Add(new Column<FactList<string>>(name, "string", false, static r => [.. r.Items()], []) { Index = _columns.Count, IsList = true });

    public Column<string> Region(string name) =>
        Add(new Column<string>(name, "string", true, static r => r.Region(r.Text), "") { Index = _columns.Count, Reference = "regions" });

    public Column<string?> OptionalRegion(string name) =>
        Add(new Column<string?>(name, "string", false, static r => r.Region(r.Text), null) { Index = _columns.Count, Reference = "regions" });

    public Column<FactList<string>> Regions(string name) =>
        Add(new Column<FactList<string>>(name, "string", true, static r => [.. r.Items().Select(r.Region)], []) { Index = _columns.Count, Reference = "regions", IsList = true });

    public Column<string> Key(string name, string table) =>
        Add(new Column<string>(name, "string", true, r => r.Key(r.Text, table), "") { Index = _columns.Count, Reference = table });

    public Column<string?> OptionalKey(string name, string table) =>
        Add(new Column<string?>(name, "string", false, r => r.Key(r.Text, table), null) { Index = _columns.Count, Reference = table });

    public Column<FactList<string>> Keys(string name, string table) =>
        Add(new Column<FactList<string>>(name, "string", false, r => [.. r.Items().Select(item => r.Key(item, table))], []) { Index = _columns.Count, Reference = table, IsList = true });

    public Column<long> Count(string name) => Add(new Column<long>(name, "integer", true, static r => r.Whole(0, long.MaxValue), 0) { Index = _columns.Count });

    public Column<long?> OptionalCount(string name) => Add(new Column<long?>(name, "integer", false, static r => r.Whole(0, long.MaxValue), null) { Index = _columns.Count });

    public Column<int> Year(string name) => Add(new Column<int>(name, "integer", true, static r => (int)r.Whole(FirstYear, LastYear), 0) { Index = _columns.Count });

    public Column<int?> OptionalYear(string name) => Add(new Column<int?>(name, "integer", false, static r => (int)r.Whole(FirstYear, LastYear), null) { Index = _columns.Count });

    public Column<int> Ordinal(string name) => Add(new Column<int>(name, "integer", true, static r => (int)r.Whole(1, 1000), 0) { Index = _columns.Count });

    public Column<int?> OptionalOrdinal(string name) => Add(new Column<int?>(name, "integer", false, static r => (int)r.Whole(1, 1000), null) { Index = _columns.Count });

    public Column<decimal> Number(string name, decimal least, decimal most) =>
        Add(new Column<decimal>(name, "number", true, r => r.Number(least, most), 0) { Index = _columns.Count });

    public Column<decimal?> OptionalNumber(string name, decimal least, decimal most) =>
        Add(new Column<decimal?>(name, "number", false, r => r.Number(least, most), null) { Index = _columns.Count });

    public Column<PartialDate> Date(string name) => Add(new Column<PartialDate>(name, "string", true, static r => r.Date(), default) { Index = _columns.Count });

    public Column<PartialDate?> OptionalDate(string name) => Add(new Column<PartialDate?>(name, "string", false, static r => r.Date(), null) { Index = _columns.Count });

    public Column<DateOnly> Day(string name) => Add(new Column<DateOnly>(name, "date", true, static r => r.Day(), default) { Index = _columns.Count });

    public Column<Month> Month(string name) => Add(new Column<Month>(name, "string", true, static r => r.Month(), default) { Index = _columns.Count });

    public Column<Month?> OptionalMonth(string name) => Add(new Column<Month?>(name, "string", false, static r => r.Month(), null) { Index = _columns.Count });

    public Column<int?> OptionalHeads(string name) => Add(new Column<int?>(name, "integer", false, static r => (int)r.Whole(0, int.MaxValue), null) { Index = _columns.Count });

    public Column<double?> OptionalReal(string name, decimal least, decimal most) =>
        Add(new Column<double?>(name, "number", false, r => r.Real(least, most), null) { Index = _columns.Count });

    /// <summary>A key that very many rows share: looked up, and reported where it is unknown, at its first row only.</summary>
    public Column<string> SharedKey(string name, string table) =>
        Add(new Column<string>(name, "string", true, r => r.SharedKey(r.Text, table), "") { Index = _columns.Count, Reference = table });

    public Column<string?> OptionalSharedKey(string name, string table) =>
        Add(new Column<string?>(name, "string", false, r => r.SharedKey(r.Text, table), null) { Index = _columns.Count, Reference = table });

    /// <summary>A source by its key or in any other words.</summary>
    public Column<string?> OwnSource(string name) => Add(new Column<string?>(name, "string", false, static r => r.OwnSource(r.Text), null) { Index = _columns.Count });

    public Column<bool> Flag(string name) => Add(new Column<bool>(name, "boolean", true, static r => r.Flag(), false) { Index = _columns.Count, Codes = ["true", "false"] });

    public Column<bool?> OptionalFlag(string name) => Add(new Column<bool?>(name, "boolean", false, static r => r.Flag(), null) { Index = _columns.Count, Codes = ["true", "false"] });

    public Column<T> Code<T>(string name)
        where T : struct, Enum =>
        Add(new Column<T>(name, "string", true, static r => r.Code<T>(r.Text), default) { Index = _columns.Count, Codes = FactCode.All<T>() });

    public Column<T> Code<T>(string name, IReadOnlyList<T> values)
        where T : struct, Enum =>
        Add(new Column<T>(name, "string", true, r => r.Code(r.Text, values), default) { Index = _columns.Count, Codes = [.. values.Select(FactCode.Of)] });

    public Column<T?> OptionalCode<T>(string name)
        where T : struct, Enum =>
        Add(new Column<T?>(name, "string", false, static r => r.Code<T>(r.Text), null) { Index = _columns.Count, Codes = FactCode.All<T>() });

    public Column<FactList<T>> CodeList<T>(string name)
        where T : struct, Enum =>
        Add(new Column<FactList<T>>(name, "string", false, static r => [.. r.Items().Select(r.Code<T>)], []) { Index = _columns.Count, Codes = FactCode.All<T>(), IsList = true });

    public Column<Basis> Basis() => Code<Basis>("basis");

    public Column<string> Source() => Key("source_id", "sources");

    public Column<FactList<string>> Seeds() => Keys("seed_fact_ids", "seed-facts");

    private Column<T> Add<T>(Column<T> column)
    {
        _columns.Add(column);
        return column;
    }
}
