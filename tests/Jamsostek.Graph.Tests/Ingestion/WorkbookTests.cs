using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

public sealed class WorkbookTests
{
    private static readonly object[] Targets = [.. Import.TargetHeader.TrimEnd().Split(',')];
    private static readonly object[] Coverage = [.. Import.CoverageHeader.TrimEnd().Split(',')];

    [Fact]
    public void A_sheet_reads_as_the_same_table_in_a_text_file_does()
    {
        var workbook = Read(("Sheet1", [Targets, ["Aceh", 2031, "UCJ", 38.09, "PERCENT", "UCJ", "somebody", "REPORTED", "P-ACEH2"]]));

        workbook.ContentHash.ShouldBe(Import.Csv("t.csv", Import.TargetHeader + "11,2031,UCJ,38.09,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n").ContentHash);
        workbook.OnlyTarget().Value.ShouldBe(38.09m);
    }

    [Fact]
    public void Dates_thousands_and_decimals_of_number_cells_have_one_reading()
    {
        var observation = Read(("Cakupan", [Coverage, ["11.17", new DateOnly(2026, 2, 1), "ALL", 1500.0, 3000.0, 50.005, "REPORTED", "UCJ", "EXACT", "REPORTED", "P-ACEH2"]]))
            .Facts.ShouldNotBeNull().CoverageObservations.ShouldHaveSingleItem();

        (observation.RegionCode, observation.AsOf).ShouldBe(("11.17", PartialDate.Parse("2026-02-01")));
        (observation.Registered, observation.Potential, observation.PublishedRatePercent).ShouldBe((1500, 3000, 50.005m));
    }

    [Fact]
    public void A_region_code_kept_as_a_number_keeps_its_last_zero() =>
        Read(("Sheet1", [Targets, [35.1, 2031, "UCJ", 50, "PERCENT", "UCJ", "somebody", "REPORTED", "P-ACEH2"]])).OnlyTarget().RegionCode.ShouldBe("35.10");

    [Fact]
    public void Every_sheet_is_a_table_and_blank_rows_and_cells_are_no_mistake()
    {
        var result = Read(
            ("Goals", [[null], Targets, [null], ["11", 2031, "UCJ", 50, "PERCENT", "UCJ", "somebody", "REPORTED", "OWN-1"]]),
            ("Pages", [["id", "kind", "title", "trust", "note"], ["OWN-1", "WEB_PAGE", "A page", "C"]]),
            ("Empty", []));

        result.OnlyTarget().SourceId.ShouldBe("OWN-1");
        result.Facts!.Sources.ShouldHaveSingleItem().Note.ShouldBeNull();
    }

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_says_so()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("book.xlsx", Workbook.Of(true, ("C", [Coverage, ["11", new DateOnly(2022, 1, 30), "ALL", 1, 2, 50, "REPORTED", "UCJ", "EXACT", "REPORTED", "P-ACEH2"]])));

        new DatasetReader(SeedRecord.Facts).Read(path).Facts.ShouldNotBeNull().CoverageObservations.ShouldHaveSingleItem().AsOf.ShouldBe(PartialDate.Parse("2026-01-31"));
    }

    [Fact]
    public void Flags_may_be_boolean_cells()
    {
        object[] claims = ["region_code", "period_label", "start", "end", "start_is_stated", "scope", "cases_qualifier", "amount_qualifier", "basis", "source_id"];

        Read(("Claims", [claims, ["11", "2024", new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), false, "ALL_PROGRAMMES", "EXACT", "EXACT", "REPORTED", "P-ACEH2"]]))
            .Facts.ShouldNotBeNull().Claims.ShouldHaveSingleItem().StartIsStated.ShouldBeFalse();
    }

    [Fact]
    public void A_finding_names_the_sheet_and_the_row_in_it()
    {
        var finding = Read(("Goals", [[null], Targets, ["11", 2031.5, "UCJ", 50, "PERCENT", "UCJ", "somebody", "REPORTED", "P-ACEH2"]])).Report.Findings.ShouldHaveSingleItem();

        (finding.File, finding.Row, finding.Column, finding.Value, finding.Message).ShouldBe(("book.xlsx#Goals", 3, "year", "2031.5", "'2031.5' is no whole number."));
    }

    private static IngestionResult Read(params (string Name, object?[][] Rows)[] sheets)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("book.xlsx", Workbook.Of(sheets));
        return new DatasetReader(SeedRecord.Facts).Read(path);
    }
}
