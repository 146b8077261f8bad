using System.Text;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>Monthly panels of a user's own, on top of the seed data.</summary>
public sealed class PanelImportTests
{
    private const string Header = "region_code,month,segment,eligible,covered,source\n";

    [Fact]
    public void A_panel_supersedes_the_estimates_where_it_has_rows_and_nowhere_else()
    {
        var result = Import.Csv("mine.csv", Header + "Kab. Bener Meriah,2024-06,PU,12345,6789,Disnaker Bener Meriah 2024\n11.17,2026-01,BPU,,42,Disnaker Bener Meriah 2024\n");

        var after = result.ApplyTo(SeedRecord.Facts).ShouldNotBeNull(string.Join('\n', result.Report.Findings));

        after.Coverage.Count.ShouldBe(SeedRecord.Facts.Coverage.Count + 1);
        after.Coverage.Except(SeedRecord.Facts.Coverage).ShouldBe(
        [
            Row("2024-06", WorkerSegment.Pu, 12_345, 6_789),
            Row("2026-01", WorkerSegment.Bpu, null, 42),
        ]);
        after.Sources.Except(SeedRecord.Facts.Sources).ShouldBe(
        [
            new SourceFact
            {
                Id = "OWN-DISNAKER-BENER-MERIAH-2024", Kind = SourceKind.Dataset, Title = "Disnaker Bener Meriah 2024", Trust = TrustGrade.C,
                Note = "named by an imported panel; describe it in a sources table",
            },
        ]);
    }

    [Fact]
    public void A_source_that_is_a_key_is_that_source_and_no_new_one()
    {
        var result = Import.Csv("mine.csv", Header + "11.17,2024-06,PU,100,40,P-ACEH2\n");

        result.Facts.ShouldNotBeNull().Coverage.ShouldHaveSingleItem().SourceId.ShouldBe("P-ACEH2");
        result.Facts.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void A_source_that_was_described_since_is_not_overwritten()
    {
        var mine = new SourceFact { Id = "OWN-MINE", Kind = SourceKind.Dataset, Title = "My office's register", Trust = TrustGrade.B };
        using var folder = new TemporaryFolder(("mine.csv", Header + "11.17,2024-06,PU,100,40,mine\n"));

        var result = new DatasetReader(SeedRecord.Facts.MergedWith(new FactSet { Sources = [mine] })).Read(folder.Path);

        result.Facts.ShouldNotBeNull().Sources.ShouldBeEmpty();
        result.Facts.Coverage.ShouldHaveSingleItem().SourceId.ShouldBe("OWN-MINE");
    }

    [Theory]
    [InlineData("laporan (2024), no. 3/XI", "OWN-LAPORAN-2024-NO-3-XI")]
    [InlineData("数据", "OWN-5440F742")]
    [InlineData("A register of the workers of one office that has a very long name indeed", "OWN-A-REGISTER-OF-THE-WORKERS-OF-ONE-OFFICE-THAT-HAS-4842DA3C")]
    public void The_key_of_a_source_is_made_of_its_words(string words, string key) =>
        Import.Csv("mine.csv", Header + $"11.17,2024-06,PU,100,40,\"{words}\"\n").Facts.ShouldNotBeNull().Sources.ShouldHaveSingleItem().Id.ShouldBe(key);

    [Fact]
    public void The_unplaced_part_of_the_country_needs_no_base_and_no_error()
    {
        var result = Import.Csv("coverage.csv", PanelFindingCases.CoverageHeader + "ID,2024-06,PMI,,500,,,ESTIMATED,M-COVERAGE\n");

        result.Facts.ShouldNotBeNull().Coverage.ShouldHaveSingleItem().ShouldBe(new CoverageFact
        {
            RegionCode = "ID", Month = new Month(2024, 6), Segment = WorkerSegment.Pmi, Covered = 500, Basis = Basis.Estimated, SourceId = "M-COVERAGE",
        });
    }

    [Fact]
    public void A_key_that_very_many_rows_share_is_reported_once_at_its_first_row()
    {
        var rows = new StringBuilder(PanelFindingCases.AgencyHeader);
        for (var i = 0; i < 300; i++)
        {
            rows.Append($"99-NONE,{new Month(2000, 1) + i},30,10,,,REPORTED,S-LAB1\n");
        }

        var report = Import.Csv("agency-months.csv", rows.ToString()).Report;

        report.Errors.ShouldBe(1);
        report.Findings.ShouldHaveSingleItem().Row.ShouldBe(2);
        report.Rows["agency-months"].ShouldBe(300);
    }

    [Fact]
    public void The_written_files_are_those_of_the_seed_data_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        PackageFiles.WriteCoverage(folder.PathOf("coverage.csv"), [.. SeedRecord.Facts.Coverage.Reverse()]);
        PackageFiles.WriteFigureUses(folder.PathOf("figure-uses.csv"), SeedRecord.Facts.FigureUses);

        foreach (var file in new[] { "coverage.csv", "figure-uses.csv" })
        {
            File.ReadAllBytes(folder.PathOf(file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(SeedRecord.Folder, file))).ShouldBeTrue(file);
        }
    }

    [Fact]
    public void Standard_errors_keep_every_digit()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(5);
        CoverageFact[] rows =
        [
            .. Enumerable.Range(0, 200).Select(i => Row("2024-06", WorkerSegment.Pu, 900, 400) with
            {
                Month = new Month(2000, 1) + i, EligibleStandardError = random.NextDouble() * Math.Pow(10, random.Next(7)), CoveredStandardError = 1.0 / (i + 1),
                SourceId = "S-LAB1",
            }),
        ];
        PackageFiles.WriteCoverage(folder.PathOf("coverage.csv"), rows);

        new DatasetReader(SeedRecord.Facts).Read(folder.PathOf("coverage.csv")).Facts.ShouldNotBeNull().Coverage.ShouldBe(rows);
    }

    private static CoverageFact Row(string month, WorkerSegment segment, long? eligible, long? covered) => new()
    {
        RegionCode = "11.17", Month = Month.Parse(month), Segment = segment, Eligible = eligible, Covered = covered, Basis = Basis.Reported, SourceId = "OWN-DISNAKER-BENER-MERIAH-2024",
    };
}
