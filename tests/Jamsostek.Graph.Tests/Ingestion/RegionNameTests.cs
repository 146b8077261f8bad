using Jamsostek.Graph.Ingestion.Regions;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class RegionNameTests
{
    private static readonly RegionIndex Index = new(SeedRecord.Facts.Regions);

    [Theory]
    [InlineData("11.17", "11.17")]
    [InlineData("ID", "ID")]
    [InlineData("Kabupaten Bener Meriah", "11.17")]
    [InlineData("kab. bener meriah", "11.17")]
    [InlineData("BENER MERIAH", "11.17")]
    [InlineData("Bener-Meriah", "11.17")]
    [InlineData("Bénér Meriah", "11.17")]
    [InlineData("Kota Palangkaraya", "62.71")]
    [InlineData("Palangka Raya", "62.71")]
    [InlineData("Kota Blitar", "35.72")]
    [InlineData("Kab Blitar", "35.05")]
    [InlineData("Pemkot Malang", "35.73")]
    [InlineData("Provinsi Jambi", "15")]
    [InlineData("Kota Jambi", "15.71")]
    [InlineData("Kep. Bangka Belitung", "19")]
    [InlineData("NAD", "11")]
    public void A_region_is_found_by_code_or_by_a_name_that_fits_one(string text, string code) =>
        Index.Find(text).Select(static r => r.Code).ShouldBe([code]);

    [Theory]
    [InlineData("Blitar", "35.05", "35.72")]
    [InlineData("Jambi", "15", "15.71")]
    [InlineData("Gorontalo", "75", "75.01", "75.71")]
    public void A_name_that_fits_several_finds_them_all(string text, params string[] codes) =>
        Index.Find(text).Select(static r => r.Code).Order(StringComparer.Ordinal).ShouldBe(codes);

    [Fact]
    public void Every_region_is_found_by_its_code_and_by_its_name_with_kind()
    {
        foreach (var region in SeedRecord.Facts.Regions)
        {
            Index.Find(region.Code).ShouldBe([region]);
            if (region.Kind is { } kind)
            {
                Index.Find($"{kind} {region.ShortName}").ShouldBe([region], $"{kind} {region.ShortName}");
            }
        }
    }

    [Fact]
    public void A_code_whose_last_zero_a_spreadsheet_dropped_is_still_found() =>
        Import.Target("region_code", "35.1").OnlyTarget().RegionCode.ShouldBe("35.10");
}
