using Jamsostek.Graph.Ingestion;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class PartialImportTests
{
    [Fact]
    public void Rows_of_a_single_table_supersede_rows_with_the_same_key_and_leave_the_others()
    {
        var result = Import.Csv("goals.csv", Import.TargetHeader
            + "11,2025,UCJ,44,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n"
            + "11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n");
        var before = SeedRecord.Facts;

        var named = result.Facts!.Targets.Select(static t => t.Id);
        var after = result.ApplyTo(before).ShouldNotBeNull();

        result.IsWholeRecord.ShouldBeFalse();
        named.ShouldBe(["11-2025-ucj", "11-2031-ucj"]);
        after.Targets.Count.ShouldBe(before.Targets.Count + 1);
        after.Targets.Single(static t => t.Id == "11-2025-ucj").Value.ShouldBe(44);
        after.Labour.ShouldBeSameAs(before.Labour);
    }

    [Theory]
    [InlineData("coverage-observations")]
    [InlineData("participants-national")]
    [InlineData("participants-provincial")]
    [InlineData("targets")]
    [InlineData("claims")]
    [InlineData("compliance-observations")]
    public void The_ids_of_the_seed_data_are_those_that_a_file_without_ids_is_given(string table)
    {
        var lines = File.ReadLines(Path.Combine(SeedRecord.Folder, $"{table}.csv")).Select(static l => l[(l.IndexOf(',') + 1)..]);

        var result = Import.Csv("anything.csv", string.Join('\n', lines) + "\n");

        result.ContentHash.ShouldBe(new DatasetReader(SeedRecord.Facts).Read(Path.Combine(SeedRecord.Folder, $"{table}.csv")).ContentHash, string.Join('\n', result.Report.Findings));
    }

    [Fact]
    public void A_folder_of_tables_may_bring_its_own_sources()
    {
        using var folder = new TemporaryFolder(
            ("goals.csv", Import.TargetHeader + "11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,OWN-1\n"),
            ("own.csv", "id,kind,title,trust\nOWN-1,WEB_PAGE,A page,C\n"));

        var result = new DatasetReader(SeedRecord.Facts).Read(folder.Path);

        result.Facts.ShouldNotBeNull().Sources.ShouldHaveSingleItem().Id.ShouldBe("OWN-1");
        result.Report.Rows.ShouldBe(new Dictionary<string, long> { ["sources"] = 1, ["targets"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void Without_a_record_in_force_a_part_has_no_regions_to_refer_to()
    {
        using var folder = new TemporaryFolder(("goals.csv", Import.TargetHeader + "11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n"));

        new DatasetReader().Read(folder.Path).Report.Findings.Select(static f => f.Code).ShouldBe(["REGION_UNKNOWN", "SOURCE_UNKNOWN"]);
    }

    [Fact]
    public void A_record_of_its_own_may_not_lean_on_the_record_that_it_replaces()
    {
        using var folder = new TemporaryFolder(
            ("datapackage.json", """{"resources":[{"name":"regions","path":"r.csv"},{"name":"targets","path":"t.csv"}]}"""),
            ("r.csv", "code,name,short_name,level,basis,source_id\nID,Indonesia,Indonesia,COUNTRY,REPORTED,S-REG1\n"),
            ("t.csv", Import.TargetHeader + "11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n"));

        var result = new DatasetReader(SeedRecord.Facts).Read(folder.Path);

        result.IsWholeRecord.ShouldBeTrue();
        result.Report.Findings.Select(static f => (f.Code, f.Value)).ShouldBe([("REGION_UNKNOWN", "11"), ("SOURCE_UNKNOWN", "S-REG1"), ("SOURCE_UNKNOWN", "P-ACEH2")]);
        result.ApplyTo(SeedRecord.Facts).ShouldBeNull();
    }

    [Fact]
    public void A_kabupaten_that_breaks_the_sum_of_its_province_is_refused_with_its_row()
    {
        var result = Import.Csv("labour.csv", "region_code,year,employed,basis,source_id\n11.17,2025,1,REPORTED,S-LAB1\n");

        var finding = result.Report.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Row, finding.Column, finding.Value).ShouldBe(("TOTAL_MISMATCH", 2, "employed", null));
        finding.Message.ShouldStartWith("The employed of the 23 regions of 11 add up to ");
    }

    [Fact]
    public void A_new_year_of_some_kabupaten_is_accepted_because_no_sum_is_complete() =>
        Import.Csv("labour.csv", "region_code,year,employed,basis,source_id\n11.17,2026,100000,REPORTED,S-LAB1\n11,2026,2600000,REPORTED,S-LAB1\n")
            .Facts.ShouldNotBeNull().Labour.Count.ShouldBe(2);

    [Fact]
    public void Progress_names_each_file_and_ends_with_the_check()
    {
        var steps = new List<IngestionProgress>();
        using var folder = new TemporaryFolder(("goals.csv", Import.TargetHeader));

        new DatasetReader(SeedRecord.Facts).Read(folder.Path, new Listener(steps.Add));

        steps.ShouldBe([new IngestionProgress("reading", "goals.csv", 0, 1), new IngestionProgress("checking", null, 1, 1)]);
    }

    [Fact]
    public void Reading_can_be_stopped() =>
        Should.Throw<OperationCanceledException>(static () => new DatasetReader().Read(SeedRecord.Folder, null, new CancellationToken(canceled: true)));

    private sealed class Listener(Action<IngestionProgress> hear) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value) => hear(value);
    }
}
