using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Jamsostek.Graph.OData;

/// <summary>
/// What of a filter a cube can take: the conditions that all rows have to meet, on codes of regions and agencies, on periods and on measures, as the parameters of flat tables. They only spare
/// the cube rows that the filter would leave out: the whole filter is applied to every row that comes.
/// </summary>
internal static class FilterNarrowing
{
    private static readonly CubeDimension[] WithCodes = [CubeDimensions.Province, CubeDimensions.Kabupaten, CubeDimensions.Region, CubeDimensions.Agency];

    /// <summary>The parameters; none when the filter says nothing that helps.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(CubeFeed feed, FeedRead read)
    {
        var (where, having) = (new List<string>(), new List<string>());
        (Month? from, Month? to) = (null, null);
        foreach (var part in Conjuncts(read.Filter))
        {
            if (Codes(feed, part) is { } codes)
            {
                where.AddRange(codes);
            }
            else if (Measure(feed, part) is { } measure)
            {
                having.Add(measure);
            }
            else if (Months(feed, part) is var (first, last))
            {
                from = first is { } earliest && (from is null || earliest > from) ? earliest : from;
                to = last is { } latest && (to is null || latest < to) ? latest : to;
            }
        }

        if (where.Count > 0)
        {
            yield return new("where", $"{{and: [{string.Join(", ", where)}]}}");
        }

        if (having.Count > 0)
        {
            yield return new("having", $"{{and: [{string.Join(", ", having)}]}}");
        }

        // One period more in front, so that what compares with the period before finds it.
        if (from is { Index: > 12 } begin && (to ?? read.Snapshot.Cubes[feed.Cube.Declaration].LatestMonth([.. Enum.GetValues<Basis>()])) is { } end && begin <= end)
        {
            yield return new("during", $"{begin + -feed.Grain.Months()}/{end}");
        }
    }

    private static IEnumerable<SingleValueNode> Conjuncts(SingleValueNode? node) => Bare(node) switch
    {
        null => [],
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } both => [.. Conjuncts(both.Left), .. Conjuncts(both.Right)],
        var one => [one],
    };

    private static SingleValueNode? Bare(SingleValueNode? node) => node is ConvertNode convert ? Bare(convert.Source) : node;

    /// <summary>Conditions on facts: a code is one of some, or an id begins and ends with codes.</summary>
    private static List<string>? Codes(CubeFeed feed, SingleValueNode node)
    {
        if (OneOf(feed, node) is not var (column, texts))
        {
            return null;
        }

        if (column == 0)
        {
            return texts is [var id] ? OfId(feed, id) : null;
        }

        return feed.DimensionOf(column) is { } dimension && Condition(feed, dimension, texts) is { } condition ? [condition] : null;
    }

    private static List<string>? OfId(CubeFeed feed, string id)
    {
        var parts = id.Split(CubeFeed.Separator);
        return parts.Length != feed.Keys.Length ? null : [.. feed.Keys.Zip(parts).Where(static pair => pair.Second.Length > 0).Select(pair => Condition(feed, pair.First, [pair.Second])).OfType<string>()];
    }

    private static string? Condition(CubeFeed feed, CubeDimension dimension, IReadOnlyList<string> codes)
    {
        var field = feed.Cube.Keys.Single(key => key.Dimension == dimension).Columns[0].Name;
        var member = WithCodes.Contains(dimension) ? "code" : dimension == CubeDimensions.Target ? "key" : null;
        return member is null ? null : $"{{{field}: {{{member}: {{in: [{string.Join(", ", codes.Select(static code => JsonSerializer.Serialize(code)))}]}}}}}}";
    }

    private static (int Column, List<string> Texts)? OneOf(CubeFeed feed, SingleValueNode node)
    {
        switch (Bare(node))
        {
            case BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Equal } equal:
                return Pair(feed, equal) is var (column, constant, _) && constant.Value is string text ? (column, [text]) : null;
            case BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } either:
                return OneOf(feed, either.Left) is var (left, some) && OneOf(feed, either.Right) is var (right, others) && left == right ? (left, [.. some, .. others]) : null;
            case InNode { Right: CollectionConstantNode list } among when Column(feed, among.Left) is { } place && list.Collection.All(static item => item.Value is string):
                return (place, [.. list.Collection.Select(static item => (string)item.Value)]);
            default:
                return null;
        }
    }

    /// <summary>A condition on groups: a measure compared with a number of its kind.</summary>
    private static string? Measure(CubeFeed feed, SingleValueNode node)
    {
        if (node is not BinaryOperatorNode compare || Pair(feed, compare) is not var (column, constant, isTurned) || !feed.IsMeasure(column) || Test(compare.OperatorKind, isTurned) is not { } test)
        {
            return null;
        }

        var value = RowExpressions.Number(constant);
        var number = feed.Columns[column].Type == FlatType.Whole
            ? value is { IsKnown: true, Type: FlatType.Whole } ? value.Whole.ToString(CultureInfo.InvariantCulture) : null
            : value.IsKnown ? (value.Type == FlatType.Whole ? (double)value.Whole : value.Fraction).ToString("R", CultureInfo.InvariantCulture) : null;
        return number is null ? null : $"{{{feed.Columns[column].Name}: {{{test}: {number}}}}}";
    }

    private static string? Test(BinaryOperatorKind kind, bool isTurned) => (kind, isTurned) switch
    {
        (BinaryOperatorKind.Equal, _) => "eq",
        (BinaryOperatorKind.GreaterThan, false) or (BinaryOperatorKind.LessThan, true) => "gt",
        (BinaryOperatorKind.GreaterThanOrEqual, false) or (BinaryOperatorKind.LessThanOrEqual, true) => "gte",
        (BinaryOperatorKind.LessThan, false) or (BinaryOperatorKind.GreaterThan, true) => "lt",
        (BinaryOperatorKind.LessThanOrEqual, false) or (BinaryOperatorKind.GreaterThanOrEqual, true) => "lte",
        _ => null,
    };

    /// <summary>The months that a condition on the day a period begins or ends leaves; a wide guess, whole periods.</summary>
    private static (Month? From, Month? To)? Months(CubeFeed feed, SingleValueNode node)
    {
        if (node is not BinaryOperatorNode compare || Pair(feed, compare) is not var (column, constant, isTurned) || Test(compare.OperatorKind, isTurned) is not { } test || constant.Value is not Date { Year: >= 2 and <= 9997 } date)
        {
            return null;
        }

        var month = new Month(date.Year, date.Month);
        return feed.Columns[column].Name is not ("periodStart" or "periodEnd") ? null : (
            test is "eq" or "gt" or "gte" ? feed.Grain.First(month) : null,
            test is "eq" or "lt" or "lte" ? feed.Grain.Last(month) : null);
    }

    /// <summary>A column compared with a constant, in either order.</summary>
    private static (int Column, ConstantNode Constant, bool IsTurned)? Pair(CubeFeed feed, BinaryOperatorNode node) => (Bare(node.Left), Bare(node.Right)) switch
    {
        (SingleValuePropertyAccessNode property, ConstantNode constant) when Column(feed, property) is { } column => (column, constant, false),
        (ConstantNode constant, SingleValuePropertyAccessNode property) when Column(feed, property) is { } column => (column, constant, true),
        _ => null,
    };

    private static int? Column(CubeFeed feed, SingleValueNode node) => Bare(node) is SingleValuePropertyAccessNode property ? feed.Columns.ToList().FindIndex(column => column.Name == property.Property.Name) is >= 0 and var place ? place : null : null;
}
