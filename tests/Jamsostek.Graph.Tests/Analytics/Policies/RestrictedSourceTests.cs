using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Policies;

public sealed class RestrictedSourceTests
{
    private static readonly RowPolicy Aceh = RowPolicy.Of(["11"], null);

    [Fact]
    public async Task Every_way_to_a_snapshot_leads_to_a_restricted_one()
    {
        var holder = new SnapshotHolder(2);
        var source = new RestrictedSource(holder, Aceh);
        source.Current.ShouldBeNull();
        source.TryGet(1, out _).ShouldBeFalse();
        await using var published = source.PublicationsAsync(CancellationToken.None).GetAsyncEnumerator();
        var next = published.MoveNextAsync();
        holder.Publish(SmallRecord.Snapshot(SmallRecord.Facts([SmallRecord.Labour("11.01", 5), SmallRecord.Labour("62.01", 7)])));

        source.Current.ShouldNotBeNull().Policy.ShouldBe(Aceh);
        source.TryGet(1, out var named).ShouldBeTrue();
        named.ShouldBeSameAs(source.Current);
        source.FindPublishedBy(DateTimeOffset.UnixEpoch).ShouldBeSameAs(source.Current);
        source.FindPublishedBy(DateTimeOffset.UnixEpoch.AddSeconds(-1)).ShouldBeNull();
        (await next).ShouldBeTrue();
        published.Current.ShouldBeSameAs(source.Current);
    }

    [Fact]
    public void Sums_are_of_the_visible_rows()
    {
        var whole = SmallRecord.Snapshot(SmallRecord.Facts([SmallRecord.Labour("11.01", 5), SmallRecord.Labour("11.02", 6), SmallRecord.Labour("62.01", 7)]));
        var restricted = SnapshotBuilder.Restrict(whole, Aceh);

        whole.Facts.Labour.Sum(fact => fact.Employed).ShouldBe(18);
        restricted.Labour.Level(2025, RegionLevel.Country).Value(Jamsostek.Graph.Semantics.Measures.LabourMeasure.Employed, 0).ShouldBe(11);
        restricted.Regions.Provinces.Count.ShouldBe(1);
    }

    [Fact]
    public void Hash_and_counts_are_of_the_visible_rows_and_the_note_is_not_shown()
    {
        var whole = SeedRecord.NewSnapshot();
        var restricted = SnapshotBuilder.Restrict(whole, Aceh);

        restricted.Version.Number.ShouldBe(whole.Version.Number);
        restricted.Version.Note.ShouldBeNull();
        restricted.Version.ContentHash.ShouldBe(restricted.Facts.ContentHash());
        restricted.Version.Counts.ShouldBe(TableCount.Of(restricted.Facts));
    }

    [Fact]
    public void A_restricted_snapshot_is_made_once_and_of_many_the_oldest_give_way()
    {
        var holder = new SnapshotHolder(1);
        holder.Publish(SmallRecord.Snapshot(SmallRecord.Facts()));
        var first = new RestrictedSource(holder, Aceh).Current;
        new RestrictedSource(holder, RowPolicy.Of(["11"], null)).Current.ShouldBeSameAs(first);

        for (int code = 20; code < 90; code++)
        {
            _ = new RestrictedSource(holder, RowPolicy.Of([$"{code}"], null)).Current;
        }

        new RestrictedSource(holder, Aceh).Current.ShouldNotBeSameAs(first);
    }
}
