using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Tests.Store;
using Shouldly;
using SeedRecord = Jamsostek.Graph.Tests.Api.SeedRecord;

namespace Jamsostek.Graph.Tests.Analytics.Policies;

/// <summary>The rows that a policy shows, against a second statement of which these are.</summary>
public sealed class VisibleFactsTests
{
    private static readonly Basis[] AllBases = Enum.GetValues<Basis>();

    [Fact]
    public void Of_any_record_a_policy_shows_the_rows_inside_and_no_others()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            seed =>
            {
                var random = new Random(seed);
                var facts = WithConflicts(RandomFacts.Of(random.Next(40)));
                string[] regions = random.GetItems([.. facts.Regions.Skip(1).Select(region => region.Code)], random.Next(8));
                Basis[] bases = random.GetItems(AllBases, random.Next(1, 5));

                var shown = VisibleFacts.Of(facts, RowPolicy.Of(regions, bases));

                shown.ContentHash().ShouldBe(new NaivePolicy(facts, regions, bases).Keep().ContentHash());
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Of_the_seed_data_too()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            seed =>
            {
                var random = new Random(seed);
                string[] codes = [.. SeedRecord.Facts.Regions.Skip(1).Select(region => region.Code)];
                string[] regions = [.. random.GetItems(codes, random.Next(3)), .. random.GetItems([.. codes.Where(code => code.Length == 2)], random.Next(4))];
                Basis[] bases = random.GetItems(AllBases, random.Next(1, 6));

                var shown = VisibleFacts.Of(SeedRecord.Facts, RowPolicy.Of(regions, bases));

                shown.ContentHash().ShouldBe(new NaivePolicy(SeedRecord.Facts, regions, bases).Keep().ContentHash());
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    [Fact]
    public void Every_table_is_shown_so_that_a_new_one_cannot_be_forgotten()
    {
        var facts = WithConflicts(AllReported(RandomFacts.Of(7)));
        var shown = VisibleFacts.Of(facts, RowPolicy.Of(null, [Basis.Reported]));

        TableCount.Of(facts).ShouldAllBe(table => table.Rows > 0);
        // Sources that no row comes from are nobody's.
        TableCount.Of(shown).Where(table => table.Table != nameof(FactSet.Sources)).ShouldBe(TableCount.Of(facts).Where(table => table.Table != nameof(FactSet.Sources)));
        TableCount.Of(facts).Select(table => table.Table).ShouldBe(
            typeof(FactSet).GetProperties().Where(property => property.PropertyType.IsGenericType).Select(property => property.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_shown_is_a_record_that_can_be_published()
    {
        for (int seed = 0; seed < 6; seed++)
        {
            using var folder = new TemporaryFolder();
            var facts = WithConflicts(RandomFacts.Of(seed));
            var store = (await RecordStore.OpenAsync(new RecordOptions { Path = folder.PathOf("jamsostek.db"), Clock = TimeProvider.System })).Value!;

            var published = await store.PublishAsync(VisibleFacts.Of(facts, RowPolicy.Of([facts.Regions[3].Code, facts.Regions[5].Code], [Basis.Reported, Basis.Derived])));

            published.Error?.Message.ShouldBeNull();
            published.Succeeded.ShouldBeTrue();
        }
    }

    [Fact]
    public void The_regions_above_are_there_by_name_alone()
    {
        var shown = VisibleFacts.Of(SeedRecord.Facts, RowPolicy.Of(["11.17"], null));

        shown.Regions.Select(region => region.Code).ShouldBe(["ID", "11", "11.17"]);
        shown.Regions.Take(2).ShouldAllBe(region => region.Population == null && region.AreaKm2 == null && region.Latitude == null);
        shown.Regions[2].ShouldBe(SeedRecord.Facts.Regions.Single(region => region.Code == "11.17"));
        shown.Labour.ShouldAllBe(fact => fact.RegionCode == "11.17");
        shown.Labour.ShouldNotBeEmpty();
        shown.NationalParticipants.ShouldBeEmpty();
    }

    [Fact]
    public void A_policy_of_no_region_shows_the_root_and_the_words()
    {
        var shown = VisibleFacts.Of(SeedRecord.Facts, RowPolicy.Of([], null));

        shown.Regions.ShouldHaveSingleItem().Population.ShouldBeNull();
        shown.Vocabulary.Count.ShouldBe(SeedRecord.Facts.Vocabulary.Count);
        shown.Labour.ShouldBeEmpty();
        shown.MonitoringEvents.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_is_the_record_itself()
        => VisibleFacts.Of(SeedRecord.Facts, RowPolicy.Everything).ShouldBeSameAs(SeedRecord.Facts);

    /// <summary>Random texts name no table: statements about rows that are there.</summary>
    private static FactSet WithConflicts(FactSet facts) => facts with
    {
        Conflicts = [.. facts.Conflicts.Select((conflict, index) => (index % 4) switch
        {
            0 => conflict with { EntityType = "regulations", EntityId = facts.Regulations[index].Id },
            1 => conflict with { EntityType = "participants-national", EntityId = facts.NationalParticipants[index].Id },
            2 => conflict with { EntityType = "coverage-observations", EntityId = facts.CoverageObservations[index].Id },
            _ => conflict with { EntityType = "claims", EntityId = facts.Claims[index].Id },
        })],
    };

    private static FactSet AllReported(FactSet facts)
    {
        foreach (var property in typeof(FactSet).GetProperties().Where(property => property.GetValue(facts) is IEnumerable<IFact>))
        {
            foreach (var fact in (IEnumerable<IFact>)property.GetValue(facts)!)
            {
                fact.GetType().GetProperty(nameof(IFact.Basis))!.SetValue(fact, Basis.Reported);
            }
        }

        // Monthly facts are columns: what is read of them is a copy.
        return facts with
        {
            Coverage = [.. facts.Coverage.Select(fact => fact with { Basis = Basis.Reported })],
            AgencyMonths = [.. facts.AgencyMonths.Select(fact => fact with { Basis = Basis.Reported })],
        };
    }
}
