using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Analytics.Cubes;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Exports;

/// <summary>What of a large table stands in memory: the block that is being written, and the bytes since the last flush.</summary>
public sealed class TableMemoryTests
{
    /// <summary>What a client that reads slowly makes wait at most, bytes.</summary>
    private const long MostWaiting = 2 << 20;

    [Fact]
    public void Blocks_that_were_written_are_held_by_nothing()
    {
        var world = new CubeWorld(5);
        var query = new CubeQuery { Cube = ComplianceCube.Declaration, GroupBy = [CubeDimensions.Agency, CubeDimensions.Period], Bases = [.. Enum.GetValues<Basis>()] };
        var stream = new CubeStream(query, new CubeSession(world.Cubes), () => new CubeSession(world.Cubes), block: 7);
        var read = new List<WeakReference>();
        using var blocks = stream.Blocks().GetEnumerator();

        while (Next(blocks, read))
        {
        }

        read.Count.ShouldBeGreaterThan(20);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        // The enumerator stands on the last one.
        read.SkipLast(1).Count(static block => block.IsAlive).ShouldBe(0);
        GC.KeepAlive(stream);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("xlsx")]
    public async Task What_is_written_is_sent_before_much_of_it_waits(string format)
    {
        var table = new Tables(SeedRecord.Snapshot).Read("coverage", "groupBy=KABUPATEN,PERIOD,SEGMENT&quality=true");
        var (body, written) = (new CountingStream(), 0L);
        var blocks = table.Open(out _)!.Select(block =>
        {
            written += block.Count;
            return block;
        });

        await ExportFormat.Find(format)!.Writer(new ExportOptions(false, false, false)).WriteAsync(table, blocks, body, TestContext.Current.CancellationToken);

        written.ShouldBeGreaterThan(80_000);
        body.Written.ShouldBeGreaterThan(2 * MostWaiting);
        body.MostWaiting.ShouldBeLessThan(MostWaiting);
    }

    // Apart, so that no local of the test holds a block.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Next(IEnumerator<CubeAnswer> blocks, List<WeakReference> read)
    {
        if (!blocks.MoveNext())
        {
            return false;
        }

        blocks.Current.RowCount.ShouldBeLessThanOrEqualTo(7);
        read.Add(new WeakReference(blocks.Current));
        return true;
    }
}
