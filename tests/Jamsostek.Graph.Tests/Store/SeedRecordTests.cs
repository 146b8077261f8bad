using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Shouldly;

namespace Jamsostek.Graph.Tests.Store;

/// <summary>The seed data in the record, looked at with hand-written SQL.</summary>
public sealed class SeedRecordTests(SeedRecord seed) : IClassFixture<SeedRecord>
{
    [Fact]
    public void What_was_read_from_the_files_is_what_is_loaded() => seed.Loaded.ShouldEqual(seed.Facts);

    [Fact]
    public void The_loaded_facts_have_the_hash_they_were_published_under() => seed.Loaded.ContentHash().ShouldBe(seed.Snapshot.Version.ContentHash);

    [Theory]
    [InlineData(2018, 126_282_186)]
    [InlineData(2025, 146_542_264)]
    public void The_employed_of_all_kabupaten_and_kota_are_the_published_total(int year, long employed)
    {
        Scalar($"SELECT sum(employed) FROM labour WHERE year = {year} AND length(region_code) = 5").ShouldBe(employed);
        Scalar($"SELECT employed FROM labour WHERE year = {year} AND region_code = 'ID'").ShouldBe(employed);
        seed.Snapshot.Labour.Level(year, RegionLevel.Country).Value(LabourMeasure.Employed, 0).ShouldBe(employed);
    }

    [Theory]
    [InlineData("formal + informal")]
    [InlineData("male + female")]
    [InlineData("urban + rural")]
    [InlineData("own_account + employer_temporary + employer_permanent + employee + casual_agriculture + casual_non_agriculture + unpaid_family")]
    [InlineData("isic_a + isic_b + isic_c + isic_d + isic_e + isic_f + isic_g + isic_h + isic_i + isic_j + isic_k + isic_l + isic_mn + isic_o + isic_p + isic_q + isic_rstu")]
    [InlineData("age_15_19 + age_20_24 + age_25_29 + age_30_34 + age_35_39 + age_40_44 + age_45_49 + age_50_54 + age_55_59 + age_60_64 + age_65_plus")]
    public void Every_breakdown_adds_up_to_the_employed_in_every_row(string sum)
    {
        Scalar($"SELECT count(*) FROM labour WHERE {sum} <> employed").ShouldBe(0);
        Scalar($"SELECT count(*) FROM labour WHERE {sum} = employed").ShouldBe(4423);
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2021)]
    [InlineData(2025)]
    public void Provinces_of_the_snapshot_equal_sums_and_quotients_in_sql(int year)
    {
        var level = seed.Snapshot.Labour.Level(year, RegionLevel.Province);
        using var connection = Sqlite.Open(seed.Path);
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT substr(region_code, 1, 2), sum(employed), sum(unemployed), sum(isic_a), sum(university),
                   1.0 * sum(CASE WHEN employed IS NOT NULL THEN informal END) / sum(CASE WHEN informal IS NOT NULL THEN employed END)
            FROM labour WHERE year = {year} AND length(region_code) = 5 GROUP BY 1
            """;
        using var reader = command.ExecuteReader();
        var provinces = 0;
        while (reader.Read())
        {
            seed.Snapshot.Regions.TryGetIndex(reader.GetString(0), out var region).ShouldBeTrue();
            level.Value(LabourMeasure.Employed, region).ShouldBe(reader.GetInt64(1));
            level.Value(LabourMeasure.Unemployed, region).ShouldBe(reader.GetInt64(2));
            level.Value(LabourMeasure.Of(LabourBreakdown.Sector)[0], region).ShouldBe(reader.GetInt64(3));
            level.Value(LabourMeasure.Of(LabourBreakdown.Education)[^1], region).ShouldBe(reader.GetInt64(4));
            level.Rate(LabourRate.Informal, region).ShouldBe(reader.GetDouble(5));
            provinces++;
        }

        provinces.ShouldBe(38);
    }

    [Theory]
    [InlineData("SELECT count(*) FROM regions WHERE kind = 'PROVINSI'", 38)]
    [InlineData("SELECT count(*) FROM regions WHERE kind = 'KABUPATEN'", 416)]
    [InlineData("SELECT count(*) FROM regions WHERE kind = 'KOTA'", 98)]
    [InlineData("SELECT count(*) FROM seed_facts WHERE quote <> ''", 159)]
    [InlineData("SELECT count(DISTINCT seed_file) FROM seed_facts", 5)]
    [InlineData("SELECT count(*) FROM labour", 4424)]
    [InlineData("SELECT count(*) FROM targets", 37)]
    [InlineData("SELECT count(*) FROM claims", 23)]
    [InlineData("SELECT count(*) FROM potential_ratios", 22)]
    [InlineData("SELECT sum(population) FROM regions WHERE level = 'KABUPATEN'", 284_973_643)]
    [InlineData("SELECT amount_idr FROM claims WHERE region_code = '15' AND scope = 'ALL_PROGRAMMES' AND json_array_length(seed_fact_ids) > 0", 634_486_040_711)]
    public void Counts_and_sums_are_the_published_ones(string sql, long expected) => Scalar(sql).ShouldBe(expected);

    [Fact]
    public void Aceh_has_its_published_figure_with_the_words_of_the_article()
    {
        const string Figure = "FROM coverage_observations WHERE region_code = '11' AND as_of = '2023-09' AND segment = 'ALL'";
        Scalar($"SELECT registered {Figure}").ShouldBe(651_652);
        Scalar($"SELECT potential {Figure}").ShouldBe(1_710_891);
        Sqlite.Value(seed.Path, $"SELECT published_rate_percent {Figure}").ShouldBe("38.09");
        Sqlite.Value(seed.Path, $"SELECT denominator_basis {Figure}").ShouldBe("POTENTIAL_WORKERS");
        Sqlite.Value(seed.Path, $"SELECT quote {Figure}").ShouldBeOfType<string>().ShouldContain("651.652");
    }

    private long Scalar(string sql) => Sqlite.Scalar(seed.Path, sql);
}
