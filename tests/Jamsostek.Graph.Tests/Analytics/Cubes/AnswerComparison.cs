using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Cubes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Holds the rows, totals and page of an answer to those of the naive reference, value by value, exactly.</summary>
internal static class AnswerComparison
{
    public static void ShouldBe(CubeAnswer answer, NaiveAnswer naive, string message)
    {
        answer.Problems.ShouldBeEmpty(message);
        answer.AllRows.Select(static row => row.Id).ShouldBe(naive.Rows.Select(static row => row.Id), message);
        for (var row = 0; row < naive.Rows.Count; row++)
        {
            var (own, theirs) = (answer.Row(row), naive.Rows[row]);
            own.Kind.ShouldBe(theirs.Kind, $"{theirs.Id}, {message}");
            own.Depth.ShouldBe(theirs.Keys.Count(static key => key != "*"), $"{theirs.Id}, {message}");
            Values(answer, own, theirs, message);
        }

        Values(answer, answer.Totals, naive.Cube.Totals, message);
        Page(answer, naive, message);
    }

    /// <summary>Holds the page alone, and how many rows there are, to those of the naive reference.</summary>
    public static void PageShouldBe(CubeAnswer answer, NaiveAnswer naive, string message)
    {
        answer.Problems.ShouldBeEmpty(message);
        Page(answer, naive, message);
        var rowOf = naive.Rows.ToDictionary(static row => row.Id, StringComparer.Ordinal);
        foreach (var row in answer.Rows)
        {
            Values(answer, row, rowOf[row.Id], message);
        }
    }

    private static void Values(CubeAnswer answer, CubeRow row, NaiveRow naive, string message)
    {
        foreach (var measure in answer.Query.Cube.Measures)
        {
            if (row.Value(measure) != naive.Value(measure))
            {
                row.Value(measure).ShouldBe(naive.Value(measure), $"{measure} of {naive.Id}, {message}");
            }
        }
    }

    private static void Page(CubeAnswer answer, NaiveAnswer naive, string message)
    {
        var page = answer.Query.Page;
        var expected = naive.Rows.Skip(page.Offset);
        expected = page.First is { } first ? expected.Take(first) : expected;
        expected = page.Last is { } last ? expected.TakeLast(last) : expected;
        answer.Rows.Select(static row => row.Id).ShouldBe(expected.Select(static row => row.Id), message);
        answer.RowCount.ShouldBe(naive.Rows.Count, message);
        Columns(answer, message);
    }

    /// <summary>What is read by column is what is read row by row.</summary>
    private static void Columns(CubeAnswer answer, string message)
    {
        var (columns, rows) = (answer.Columns, answer.Rows);
        foreach (var measure in answer.Query.Cube.Measures.Where(columns.Has))
        {
            Func<int, double?> read = measure.IsFractional ? columns.Quotient(measure) : columns.Whole(measure) is var whole ? row => whole(row) : null!;
            rows.Select((_, row) => read(row)).ShouldBe(rows.Select(row => row.Value(measure)?.Double), $"{measure} by column, {message}");
        }

        foreach (var dimension in answer.Query.Cube.Dimensions.Where(dimension => dimension != CubeDimensions.Period && answer.Query.GroupBy.Any(key => key.Gives(dimension))))
        {
            var member = columns.Member(dimension);
            rows.Select((_, row) => member(row)).ShouldBe(rows.Select(row => row.Member(dimension)), $"{dimension} by column, {message}");
        }

        var period = columns.Period(static period => period.ToString());
        rows.Select((_, row) => period(row)).ShouldBe(rows.Select(static row => row.Period?.ToString()), $"period by column, {message}");
    }
}
