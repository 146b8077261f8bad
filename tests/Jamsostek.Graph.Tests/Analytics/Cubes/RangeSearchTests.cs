using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Ranges of a sorted axis in one month after another, of which some are alike and some are not.</summary>
public sealed class RangeSearchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_rows_of_every_month_are_those_whose_position_is_in_the_range(int seed)
    {
        var random = new Random(seed);
        for (var world = 0; world < 200; world++)
        {
            var positions = random.Next(1, 60);
            var months = Months(random, positions);
            var codes = months.SelectMany(static month => month).ToArray();
            (int First, int Last)[] ranges = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Range(random, positions))];
            var search = new RangeSearch(AxisColumn.Of(DimensionAxis.Region, positions, codes), ranges, new MonthRows[ranges.Length]);
            var start = 0;
            foreach (var month in months)
            {
                for (var range = 0; range < ranges.Length; range++)
                {
                    var (first, last) = ranges[range];
                    var (below, inside) = (month.Count(position => position < first), month.Count(position => position >= first && position <= last));

                    search.In(new MonthRows(start, start + month.Length), range).ShouldBe(new MonthRows(start + below, start + below + inside), $"seed {seed}, world {world}");
                }

                start += month.Length;
            }
        }
    }

    /// <summary>Sorted positions of some months; half of them are as the month before.</summary>
    private static List<int[]> Months(Random random, int positions)
    {
        var months = new List<int[]>();
        for (var month = 0; month < 12; month++)
        {
            months.Add(month > 0 && random.Next(2) == 0 ? months[^1] : [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(positions)).Order()]);
        }

        return months;
    }

    private static (int First, int Last) Range(Random random, int positions)
    {
        var (one, other) = (random.Next(positions), random.Next(positions));
        return (Math.Min(one, other), Math.Max(one, other));
    }
}
