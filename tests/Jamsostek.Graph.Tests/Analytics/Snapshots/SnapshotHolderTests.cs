using Jamsostek.Graph.Analytics.Snapshots;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Snapshots;

public sealed class SnapshotHolderTests
{
    [Fact]
    public void Before_the_first_version_there_is_none()
    {
        var holder = new SnapshotHolder(2);
        holder.Current.ShouldBeNull();
        holder.TryGet(1, out _).ShouldBeFalse();
    }

    [Fact]
    public void The_last_versions_are_held_and_older_ones_are_let_go()
    {
        var holder = new SnapshotHolder(2);
        foreach (var version in new[] { 1, 2, 3 })
        {
            holder.Publish(Version(version)).ShouldBeTrue();
        }

        holder.Current.ShouldNotBeNull().Version.Number.ShouldBe(3);
        holder.TryGet(2, out var before).ShouldBeTrue();
        before.ShouldNotBeNull().Version.Number.ShouldBe(2);
        holder.TryGet(1, out _).ShouldBeFalse();
        holder.Held.Count.ShouldBe(2);
    }

    [Fact]
    public void A_version_that_comes_late_does_not_take_the_place_of_a_newer_one()
    {
        var holder = new SnapshotHolder(2);
        holder.Publish(Version(2));
        holder.Publish(Version(2)).ShouldBeFalse();
        holder.Publish(Version(1)).ShouldBeFalse();
        holder.Current.ShouldNotBeNull().Version.Number.ShouldBe(2);
    }

    [Fact]
    public async Task A_slow_listener_gets_the_newest()
    {
        var holder = new SnapshotHolder(1);
        using var ending = new CancellationTokenSource();
        var publications = holder.PublicationsAsync(ending.Token).GetAsyncEnumerator();
        var first = publications.MoveNextAsync();
        holder.Publish(Version(1));
        (await first).ShouldBeTrue();
        publications.Current.Version.Number.ShouldBe(1);
        holder.Publish(Version(2));
        holder.Publish(Version(3));
        (await publications.MoveNextAsync()).ShouldBeTrue();
        publications.Current.Version.Number.ShouldBe(3);
        await ending.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await publications.MoveNextAsync());
    }

    [Fact]
    public async Task Readers_see_whole_versions_that_never_go_back_while_others_are_published()
    {
        var holder = new SnapshotHolder(3);
        holder.Publish(Version(1));
        var snapshots = Enumerable.Range(2, 200).Select(static version => Version(version)).ToList();
        var reading = Task.Run(() =>
        {
            var last = 0L;
            while (last < 201)
            {
                var current = holder.Current!.Version.Number;
                current.ShouldBeGreaterThanOrEqualTo(last);
                last = current;
            }
        });
        snapshots.ForEach(snapshot => holder.Publish(snapshot));
        await reading;
    }

    private static Snapshot Version(int number) => SmallRecord.Snapshot(SmallRecord.Facts(), number);
}
