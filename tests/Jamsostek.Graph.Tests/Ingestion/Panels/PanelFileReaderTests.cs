using Jamsostek.Graph.Ingestion.Panels;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion.Panels;

public sealed class PanelFileReaderTests
{
    private const string Header = "region_code,parent_code,month,potential,active\n";

    [Fact]
    public void Rows_are_read_with_missing_values_as_null()
    {
        var result = Read("region_code;parent_code;month;potential;active;regulation_issued;urban\nA;P;2024-06;1.710.891;651652;1;\nB;;2024-07;;;;0,5\n");
        result.IsAnnual.ShouldBeFalse();
        result.Rows!.Count.ShouldBe(2);
        (result.Rows[0].Potential, result.Rows[0].Active, result.Rows[0].RegulationIssued, result.Rows[0].Urban).ShouldBe((1_710_891m, 651_652m, true, null));
        (result.Rows[1].ParentCode, result.Rows[1].Active, result.Rows[1].Urban).ShouldBe((null, null, 0.5m));
    }

    [Fact]
    public void Years_make_a_yearly_panel() => Read(Header + "A,P,2024,100,5\n").IsAnnual.ShouldBeTrue();

    [Fact]
    public void Other_columns_are_noted_and_left_out()
    {
        var result = Read("region_code,parent_code,month,potential,active,colour\nA,P,2024-01,100,5,red\n");
        result.Rows.ShouldNotBeNull();
        result.Report.Findings.Single().Code.ShouldBe("COLUMN_UNKNOWN");
    }

    [Theory]
    [InlineData("A,P,2024-01,100,-5\n", "VALUE_RANGE", 2, "active")]
    [InlineData("A,P,2024-01,many,5\n", "NUMBER_FORMAT", 2, "potential")]
    [InlineData("A,P,2024-13,100,5\n", "DATE_IMPOSSIBLE", 2, "month")]
    [InlineData("A,P,June,100,5\n", "DATE_FORMAT", 2, "month")]
    [InlineData(",P,2024-01,100,5\n", "MISSING_REQUIRED", 2, "region_code")]
    [InlineData("A,P,2024-01,100\n", "ROW_WIDTH", 2, null)]
    [InlineData("A,P,2024-01,100,5\nA,P,2024-01,100,6\n", "DUPLICATE_KEY", 3, "region_code, month")]
    [InlineData("A,P,2024-01,100,5\nA,P,2025,100,6\n", "DATE_FORMAT", 3, "month")]
    [InlineData("A,P,2024-01,100,5\nA,Q,2024-02,100,6\n", "PARENT_DIFFERS", 3, "parent_code")]
    public void What_is_wrong_is_told_with_row_and_column(string rows, string code, int row, string? column)
    {
        var result = Read(Header + rows);
        result.Rows.ShouldBeNull();
        var finding = result.Report.Findings.Single();
        (finding.Code, finding.File, finding.Row, finding.Column).ShouldBe((code, "panel.csv", row, column));
    }

    [Fact]
    public void A_missing_column_is_told() => Read("region_code,parent_code,month,potential\nA,P,2024-01,100\n").Report.Findings.Single().Message.ShouldBe("Table 'panel' has no column 'active'.");

    [Fact]
    public void A_header_alone_is_told() => Read(Header).Report.Findings.Single().Code.ShouldBe("PANEL_EMPTY");

    [Fact]
    public void A_missing_file_is_told() => PanelFileReader.Read("/no/such/panel.csv").Report.Findings.Single().Code.ShouldBe("FILE_MISSING");

    private static PanelFileResult Read(string text)
    {
        using var folder = new TemporaryFolder(("panel.csv", text));
        return PanelFileReader.Read(folder.PathOf("panel.csv"));
    }
}
