namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>Cases of the monthly tables: one row of a kabupaten's coverage, or of an agency's month, with some of its cells replaced.</summary>
internal static class PanelFindingCases
{
    public const string CoverageHeader = "region_code,month,segment,eligible,covered,eligible_standard_error,covered_standard_error,basis,source_id\n";
    public const string AgencyHeader = "agency_code,month,non_asn_workers,enrolled_workers,budget_idr,paid_idr,basis,source_id\n";
    private const string ShortHeader = "region_code,month,segment,eligible,covered,source\n";
    private const string AllRows = "Give the rows of its kabupaten and kota. A province and the country are sums of them.";
    private const string Part = "Check both numbers, and that the columns are not exchanged.";
    private const string Error = "Give the standard error, or the basis the number really has.";
    private const string Kind = "Correct the basis, name another source, or correct the kind in the sources table.";

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        OfCoverage("COVERAGE_REGION", "region_code", "11", "'11' is a PROVINCE, and the segment is PU.", AllRows, ("region_code", "11")),
        OfCoverage("COVERAGE_REGION", "region_code", "ID", "'ID' is a COUNTRY, and the segment is BPU.", AllRows, ("region_code", "ID"), ("segment", "BPU")),
        OfCoverage("PART_EXCEEDS_WHOLE", "covered", "101", "covered 101 is more than eligible 100.", Part, ("covered", "101")),
        OfCoverage("STANDARD_ERROR_MISSING", "covered_standard_error", "", "covered 40 is ESTIMATED, and its covered_standard_error is empty.", Error,
            ("basis", "ESTIMATED"), ("source_id", "M-COVERAGE"), ("eligible_standard_error", "1.5")),
        OfCoverage("SOURCE_KIND", "basis", "REPORTED", "A figure of basis REPORTED names the source 'M-COVERAGE', which is of kind MODEL.", Kind, ("source_id", "M-COVERAGE")),
        OfCoverage("SOURCE_KIND", "basis", "ESTIMATED", "A figure of basis ESTIMATED names the source 'S-LAB1', which is of kind DATASET.", Kind,
            ("basis", "ESTIMATED"), ("eligible_standard_error", "1"), ("covered_standard_error", "1")),
        OfCoverage("ENUM_UNKNOWN", "segment", "ALL", "'ALL' is no code of 'segment'.", "Use one of PU, BPU, JAKON, PMI.", ("segment", "ALL")),
        OfCoverage("DATE_FORMAT", "month", "2024-6", "'2024-6' is not a date of the form yyyy-mm.", "Write the year and the month: 2024-06.", ("month", "2024-6")),
        OfCoverage("DATE_FORMAT", "month", "2024-06-30", "'2024-06-30' is not a date of the form yyyy-mm.", "Write the year and the month: 2024-06.", ("month", "2024-06-30")),
        OfCoverage("DATE_IMPOSSIBLE", "month", "2024-13", "There is no date 2024-13.", "Check day, month and year.", ("month", "2024-13")),
        OfCoverage("VALUE_RANGE", "eligible_standard_error", "-1", "-1 does not lie between 0 and 1000000000000.", "Check the value and its unit.", ("eligible_standard_error", "-1")),
        OfCoverage("MISSING_REQUIRED", "source_id", "", "'source_id' is empty.", "Fill it in, or remove the row.", ("source_id", "")),
        OfCoverage("SOURCE_UNKNOWN", "source_id", "P-NONE", "There is no source 'P-NONE'.", "Add a row with the id 'P-NONE' to a sources table and import it together with this one.", ("source_id", "P-NONE")),
        new("MISSING_REQUIRED", [("mine.csv", ShortHeader + "11.17,2024-06,PU,100,40,\n")], "mine.csv", 2, "source", "", "'source' is empty.", "Fill it in, or remove the row."),
        new("COLUMN_MISSING", [("coverage.csv", "region_code,month,segment,eligible,covered\n11.17,2024-06,PU,100,40\n")], "coverage.csv", 1, "source_id", null,
            "Table 'coverage' has no column 'source_id'.", "Add the column 'source_id'."),
        new("DUPLICATE_KEY", [("a.csv", ShortHeader + "11.17,2024-06,PU,100,40,mine\n"), ("b.csv", ShortHeader + "Kab. Bener Meriah,2024-06,PU,100,41,mine\n")],
            "b.csv", 2, "region_code, month, segment", "11.17/2024-06/PU", "The key '11.17/2024-06/PU' is already that of row 2 of a.csv.", "Remove one of the two rows, or correct its key."),
        OfAgency("PART_EXCEEDS_WHOLE", "enrolled_workers", "31", "enrolled_workers 31 is more than non_asn_workers 30.", Part, ("enrolled_workers", "31")),
        OfAgency("VALUE_RANGE", "non_asn_workers", "9999999999", "9999999999 does not lie between 0 and 2147483647.", "Check the value and its unit.", ("non_asn_workers", "9999999999")),
        OfAgency("REFERENCE_UNKNOWN", "agency_code", "99-NONE", "There is no '99-NONE' in the table 'agencies'.", "Add it to 'agencies', or correct the key.", ("agency_code", "99-NONE")),
        OfAgency("SOURCE_KIND", "basis", "SYNTHETIC", "A figure of basis SYNTHETIC names the source 'S-LAB1', which is of kind DATASET.", Kind, ("basis", "SYNTHETIC")),
        new("DUPLICATE_KEY", [("agency-months.csv", AgencyHeader + "ID-KSP,2024-06,30,10,,,REPORTED,S-LAB1\nID-KSP,2024-07,30,10,,,REPORTED,S-LAB1\nID-KSP,2024-06,31,10,,,REPORTED,S-LAB1\n")],
            "agency-months.csv", 4, "agency_code, month", "ID-KSP/2024-06", "The key 'ID-KSP/2024-06' is already that of row 2 of agency-months.csv.", "Remove one of the two rows, or correct its key."),
        new("REFERENCE_UNKNOWN", [("figure-uses.csv", "figure_id,treatment,reason,basis,source_id\nnone,BENCHMARK,Why.,ESTIMATED,M-COVERAGE\n")], "figure-uses.csv", 2, "figure_id", "none",
            "There is no 'none' in the table 'coverage-observations' or 'participants-national'.", "Add it to 'coverage-observations' or 'participants-national', or correct the key."),
    ];

    private static FindingCase OfCoverage(string code, string column, string value, string message, string hint, params ReadOnlySpan<(string Column, string Value)> cells) =>
        new(code, [("coverage.csv", CoverageHeader + Row(CoverageHeader, ["11.17", "2024-06", "PU", "100", "40", "", "", "REPORTED", "S-LAB1"], cells))], "coverage.csv", 2, column, value, message, hint);

    private static FindingCase OfAgency(string code, string column, string value, string message, string hint, params ReadOnlySpan<(string Column, string Value)> cells) =>
        new(code, [("agency-months.csv", AgencyHeader + Row(AgencyHeader, ["ID-KSP", "2024-06", "30", "10", "", "", "REPORTED", "S-LAB1"], cells))], "agency-months.csv", 2, column, value, message, hint);

    private static string Row(string header, string[] row, ReadOnlySpan<(string Column, string Value)> cells)
    {
        var names = header.TrimEnd().Split(',');
        foreach (var (column, value) in cells)
        {
            row[Array.IndexOf(names, column)] = value;
        }

        return string.Join(',', row) + "\n";
    }
}
