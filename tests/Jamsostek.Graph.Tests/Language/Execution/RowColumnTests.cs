using System.Collections;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>A list that answers fields by column gives the answer, data and errors, that its items would give one by one.</summary>
public sealed class RowColumnTests
{
    private const string Sdl = """
        type Query { rows: [Row] strict: [Row!] }
        type Row { id: Int! count: Int rate: Float sure: Int! place: Place other(of: Int! = 1): Int }
        type Place { name: String! sure: Int! }
        """;

    private readonly List<string> _logged = [];
    private int _made;
    private int _namesRead;

    [Theory]
    [InlineData("{ rows { id count rate place { name } other } }")]
    [InlineData("{ rows { id sure } }")]
    [InlineData("{ strict { id sure } }")]
    [InlineData("{ rows { place { name sure } count } }")]
    [InlineData("{ a: rows { number: count again: count __typename } b: strict { rate } }")]
    [InlineData("{ rows { ...part } strict { ...part place { sure } } } fragment part on Row { rate id place { name } }")]
    [InlineData("{ rows { other(of: 3) count } }")]
    public async Task The_answer_is_the_same_by_column_and_by_item(string document)
    {
        var byItem = await Engine(isTable: false).Ask(document);

        WithoutIds(await Engine(isTable: true).Ask(document)).ShouldBe(WithoutIds(byItem));
    }

    [Fact]
    public async Task An_item_is_only_made_where_a_field_asks_for_it()
    {
        await Engine(isTable: true).Ask("{ rows { id count rate place { name } } }");
        _made.ShouldBe(0);

        await Engine(isTable: true).Ask("{ rows { id other } }");
        _made.ShouldBe(Rows.Length);
    }

    [Fact]
    public async Task An_object_that_rows_have_one_after_the_other_is_resolved_once()
    {
        await Engine(isTable: true).Ask("{ rows { place { name } } }");

        // 225 rows with an object in 30 runs; one that lies across two buffers is written again.
        _namesRead.ShouldBeInRange(Places.Length, 35);
    }

    /// <summary>What an unforeseen exception is logged under is another one each time.</summary>
    private string WithoutIds(string answer) => _logged.Aggregate(answer, static (text, id) => text.Replace(id, "", StringComparison.Ordinal));

    /// <summary>Runs of rows that have one object, a quarter of which have none; of two of the objects a field is null where none may be, and one is longer than the first buffer.</summary>
    private static Place[] Places { get; } = [.. Enumerable.Range(0, 6).Select(static number => new Place(number == 4 ? new string('x', 9_000) : $"place {number}", number % 3 == 2 ? null : number))];

    /// <summary>Nulls, a fraction that JSON has no number for, an exception, and nulls where none may be.</summary>
    private static Row[] Rows { get; } = [.. Enumerable.Range(0, 300).Select(static id => new Row(
        id,
        id % 3 == 0 ? null : id * 2,
        id == 17 ? double.NaN : id % 5 == 0 ? null : id / 8.0,
        id is 20 or 299 ? null : id,
        id % 4 == 3 ? null : Places[id / 10 % Places.Length]))];

    private TestEngine Engine(bool isTable)
    {
        object? Table(object? list) => isTable ? new RowTable(this) : list;
        return TestEngine.Over(Sdl, builder => builder
            .Bind("Query.rows", Resolve.Objects<object?>((_, _) => (IReadOnlyList<object?>)Table(Rows)!))
            .Bind("Query.strict", Resolve.Objects<object?>((_, _) => (IReadOnlyList<object?>)Table(Rows)!))
            .Bind("Row.id", Resolve.Value<Row, int>(static (row, _) => row.Id, static list => Column<int?>(list, static row => row.Id)))
            .Bind("Row.count", Resolve.Value<Row, int>(static (row, _) => Counted(row), static list => Column(list, Counted)))
            .Bind("Row.rate", Resolve.Value<Row, double>(static (row, _) => row.Rate, static list => Column(list, static row => row.Rate)))
            .Bind("Row.sure", Resolve.Value<Row, int>(static (row, _) => row.Sure, static list => Column(list, static row => row.Sure)))
            .Bind("Row.place", Resolve.Object<Row>(static (row, _) => row.Place, static list => Column<object?>(list, static row => row.Place)))
            .Bind("Row.other", Resolve.Value<Row, int>(static (row, context) => row.Id * context.Arguments.Get("of", 0), static list => Column<int?>(list, static _ => throw new InvalidOperationException("A field with arguments has no column."))))
            .Bind("Place.name", Resolve.Leaf<Place, string>((place, _) =>
            {
                _namesRead++;
                return place.Name;
            }))
            .Bind("Place.sure", Resolve.Value<Place, int>(static (place, _) => place.Sure)),
            new EngineOptions { OnUnexpected = (_, id) => _logged.Add(id) });
    }

    private static int? Counted(Row row) => row.Id == 40 ? throw new InvalidOperationException("Cannot be counted.") : row.Count;

    private static Func<int, TValue>? Column<TValue>(object list, Func<Row, TValue> read) => list is RowTable ? row => read(Rows[row]) : null;

    private sealed record Row(int Id, int? Count, double? Rate, int? Sure, Place? Place);

    private sealed record Place(string Name, int? Sure);

    private sealed class RowTable(RowColumnTests tests) : IReadOnlyList<Row>
    {
        public int Count => Rows.Length;

        public Row this[int index]
        {
            get
            {
                tests._made++;
                return Rows[index];
            }
        }

        public IEnumerator<Row> GetEnumerator() => throw new InvalidOperationException("Rows are read by place.");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
