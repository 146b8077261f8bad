using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.OData;

namespace Jamsostek.Graph.Tests.OData;

/// <summary>Makes random options of an entity set, each as the address has it and as a plain function of rows.</summary>
/// <param name="set">The set.</param>
/// <param name="rows">Its rows, whose values conditions are made of.</param>
/// <param name="random">Decides.</param>
internal sealed class FeedGenerator(FeedSet set, IReadOnlyList<JsonNode> rows, Random random)
{
    /// <summary>A condition: its text, and what it says of a row; null where the answer is null.</summary>
    public (string Text, Func<JsonNode, bool?> Test) Condition(int depth = 2)
    {
        if (depth > 0 && random.Next(3) == 0)
        {
            var (left, right) = (Condition(depth - 1), Condition(depth - 1));
            return random.Next(3) switch
            {
                0 => ($"({left.Text} and {right.Text})", row => left.Test(row) & right.Test(row)),
                1 => ($"({left.Text} or {right.Text})", row => left.Test(row) | right.Test(row)),
                _ => ($"not ({left.Text})", row => !left.Test(row)),
            };
        }

        var column = set.Columns[random.Next(set.Columns.Length)];
        var sample = rows[random.Next(rows.Count)][column.Name];
        return (column.Type, random.Next(4)) switch
        {
            (FlatType.Text, 0) when sample is not null => Among(column.Name),
            (FlatType.Text, 1) when sample is not null => Piece(column.Name, sample.GetValue<string>()),
            (FlatType.Day, 0) when sample is not null => Year(column.Name, sample.GetValue<string>()),
            (FlatType.Whole, 0) when sample is not null => Half(column.Name, sample.GetValue<long>()),
            (FlatType.Truth, _) => Compare(column.Name, sample, random.Next(2)),
            _ => Compare(column.Name, sample, random.Next(6)),
        };
    }

    /// <summary>An order: its text, and the rows in it.</summary>
    public (string Text, Func<IEnumerable<JsonNode>, IEnumerable<JsonNode>> Sort) Order()
    {
        List<(string Name, bool Descending)> keys = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => (set.Columns[random.Next(set.Columns.Length)].Name, random.Next(2) == 0)).DistinctBy(static key => key.Name)];
        return (string.Join(',', keys.Select(static key => key.Name + (key.Descending ? " desc" : ""))), found =>
        {
            // LINQ's order is stable.
            foreach (var (name, descending) in Enumerable.Reverse(keys))
            {
                found = descending ? found.OrderByDescending(row => row[name], Comparer<JsonNode?>.Create(Order)) : found.OrderBy(row => row[name], Comparer<JsonNode?>.Create(Order));
            }

            return found;
        });
    }

    /// <summary>Some columns, in the order of the set.</summary>
    public string[] Select() => [.. set.Columns.Where(_ => random.Next(3) == 0).Select(static column => column.Name).DefaultIfEmpty(set.Columns[0].Name)];

    private (string Text, Func<JsonNode, bool?> Test) Compare(string name, JsonNode? sample, int operation)
    {
        var isTurned = random.Next(4) == 0;
        var text = Literal(sample);
        var (word, turned, test) = operation switch
        {
            0 => ("eq", "eq", (Func<int, bool>)(static order => order == 0)),
            1 => ("ne", "ne", static order => order != 0),
            2 => ("gt", "lt", static order => order > 0),
            3 => ("ge", "le", static order => order >= 0),
            4 => ("lt", "gt", static order => order < 0),
            _ => ("le", "ge", static order => order <= 0),
        };
        return (isTurned ? $"{text} {turned} {name}" : $"{name} {word} {text}", row => (row[name], sample) switch
        {
            (null, null) => word == "eq",
            (null, _) or (_, null) => word == "ne",
            var (value, other) => test(Order(value, other)),
        });
    }

    private (string Text, Func<JsonNode, bool?> Test) Among(string name)
    {
        string[] values = [.. Enumerable.Range(0, 3).Select(_ => rows[random.Next(rows.Count)][name]?.GetValue<string>()).OfType<string>().DefaultIfEmpty("?")];
        return ($"{name} in ({string.Join(',', values.Select(static value => Literal(JsonValue.Create(value))))})", row => row[name] is { } value && values.Contains(value.GetValue<string>()));
    }

    private (string Text, Func<JsonNode, bool?> Test) Piece(string name, string sample)
    {
        var piece = sample.Length < 2 ? sample : sample[..(sample.Length / 2)];
        var literal = Literal(JsonValue.Create(piece));
        return random.Next(3) switch
        {
            0 => ($"startswith({name},{literal})", row => row[name]?.GetValue<string>().StartsWith(piece, StringComparison.Ordinal)),
            1 => ($"contains({name},{literal})", row => row[name]?.GetValue<string>().Contains(piece, StringComparison.Ordinal)),
            _ => ($"length(tolower({name})) gt {piece.Length}", row => row[name]?.GetValue<string>().Length > piece.Length),
        };
    }

    private (string Text, Func<JsonNode, bool?> Test) Year(string name, string sample)
    {
        var year = int.Parse(sample[..4], CultureInfo.InvariantCulture);
        return ($"year({name}) eq {year}", row => row[name] is { } value ? int.Parse(value.GetValue<string>()[..4], CultureInfo.InvariantCulture) == year : false);
    }

    private (string Text, Func<JsonNode, bool?> Test) Half(string name, long sample) =>
        ($"{name} div 2 add 1 gt {sample / 2}", row => row[name] is { } value && (value.GetValue<long>() / 2) + 1 > sample / 2);

    private static string Literal(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.String when value.GetValue<string>() is [>= '0' and <= '9', _, _, _, '-', _, _, '-', _, _] day => day,
        JsonValueKind.String => $"'{value.GetValue<string>().Replace("'", "''", StringComparison.Ordinal)}'",
        _ => value.ToJsonString(),
    };

    private static int Order(JsonNode? one, JsonNode? other) => (one?.GetValueKind(), other?.GetValueKind()) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (JsonValueKind.String, _) => string.CompareOrdinal(one!.GetValue<string>(), other!.GetValue<string>()),
        (JsonValueKind.Number, _) => Number(one!).CompareTo(Number(other!)),
        var (left, right) => (left == JsonValueKind.True).CompareTo(right == JsonValueKind.True),
    };

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
