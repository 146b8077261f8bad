using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Regions;

public sealed class RegionTreeTests
{
    private readonly RegionTree _tree = new(SmallRecord.Regions);

    [Fact]
    public void Regions_stand_in_the_order_country_provinces_kabupaten_each_by_code() =>
        Enumerable.Range(0, _tree.Count).Select(region => _tree[region].Code)
            .ShouldBe(["ID", "11", "62", "11.01", "11.02", "11.17", "62.01", "62.71"]);

    [Fact]
    public void Every_level_is_one_slice()
    {
        _tree.Slice(RegionLevel.Country).ShouldBe(new RegionSlice(0, 1));
        _tree.Slice(RegionLevel.Province).ShouldBe(new RegionSlice(1, 2));
        _tree.Slice(RegionLevel.Kabupaten).ShouldBe(new RegionSlice(3, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => _tree.Slice(RegionLevel.Agency));
    }

    [Fact]
    public void Parents_and_children_agree()
    {
        _tree.Parent(RegionTree.Country).ShouldBe(-1);
        for (var region = 1; region < _tree.Count; region++)
        {
            _tree.Children(_tree.Parent(region)).Contains(region).ShouldBeTrue();
            _tree[_tree.Parent(region)].Code.ShouldBe(_tree[region].ParentCode);
        }
    }

    [Fact]
    public void A_region_is_made_up_of_the_kabupaten_in_it()
    {
        _tree.KabupatenOf(0).ShouldBe(new RegionSlice(3, 5));
        _tree.KabupatenOf(2).ShouldBe(new RegionSlice(6, 2));
        _tree.KabupatenOf(7).ShouldBe(new RegionSlice(7, 1));
        _tree.Children(7).Count.ShouldBe(0);
    }

    [Fact]
    public void Codes_are_found_and_unknown_ones_are_not()
    {
        _tree.TryGetIndex("11.17", out var region).ShouldBeTrue();
        region.ShouldBe(5);
        _tree.TryGetIndex("99", out var none).ShouldBeFalse();
        none.ShouldBe(-1);
    }

    [Fact]
    public void Island_groups_and_regional_offices_are_codes_of_a_dictionary()
    {
        _tree.IslandGroups.Values.ShouldBe(["Kalimantan", "Sumatera"]);
        _tree.IslandGroups[5].ShouldBe("Sumatera");
        _tree.IslandGroups.Code(6).ShouldBe(0);
        _tree.Kanwils[RegionTree.Country].ShouldBeNull();
        _tree.Kanwils.Code(RegionTree.Country).ShouldBe(-1);
    }

    [Fact]
    public void A_hierarchy_without_a_country_is_refused() =>
        Should.Throw<ArgumentException>(() => new RegionTree([])).Message.ShouldStartWith("The hierarchy has 0 countries instead of one.");

    [Fact]
    public void A_region_without_a_place_is_refused() =>
        Should.Throw<ArgumentException>(() => new RegionTree([.. SmallRecord.Regions, SmallRecord.Regions[0] with { Code = "99.01", ParentCode = "99" }]))
            .Message.ShouldStartWith("The region '99.01' has no place in the hierarchy: it is a KABUPATEN in '99'.");
}
