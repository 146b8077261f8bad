using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

public sealed class RunMergeTests
{
    [Fact]
    public void Merged_runs_are_what_sorting_gives()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            seed =>
            {
                var random = new Random(seed);
                ulong[][] runs = [.. Enumerable.Range(0, random.Next(1, RunMerge.Most + 1)).Select(_ => Ascending(random))];
                ulong[] column = [.. runs.SelectMany(run => run)];
                RowRef[] rows = [.. column.Select((_, row) => new RowRef(row % 3, row))];

                var starts = RunMerge.Starts(column);

                starts.Count.ShouldBeLessThanOrEqualTo(runs.Length);
                RunMerge.Of(rows, column, starts).ShouldBe(rows.OrderBy(row => column[row.Cell]));
            }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Runs_are_counted_no_further_than_can_be_merged()
    {
        RunMerge.Starts([]).ShouldBeEmpty();
        RunMerge.Starts([1, 2, 2, 5, 3, 4]).ShouldBe([0, 4]);
        RunMerge.Starts([.. Enumerable.Range(0, 100).Select(number => 100ul - (ulong)number)]).Count.ShouldBe(RunMerge.Most + 1);
    }

    private static ulong[] Ascending(Random random) => [.. Enumerable.Range(0, random.Next(6)).Select(_ => (ulong)random.Next(12)).Order()];
}
