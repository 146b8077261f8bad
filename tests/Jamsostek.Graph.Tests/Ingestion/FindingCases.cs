using static Jamsostek.Graph.Tests.Ingestion.Import;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>One case or more for every code that a text file can bring about.</summary>
internal static class FindingCases
{
    private const string Correct = "Correct the figures. If the source itself does not add up, declare it under knownDifferences in datapackage.json.";
    private const string LabourHeader = "region_code,year,employed,formal,informal,basis,source_id\n";

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        new("NO_TABLES", [("readme.txt", "nothing")], "", null, null, null,
            "The folder holds no table.", "Give the path of a data package, a table file or a folder of table files."),
        new("FILE_MISSING", [("datapackage.json", """{"resources":[{"name":"targets","path":"targets.csv"}]}""")], "datapackage.json", null, null, "targets.csv",
            "There is no file or folder 'targets.csv'.", "Check the spelling, and that the file lies where datapackage.json says."),
        new("PACKAGE_INVALID", [("datapackage.json", """{"resources":[{"name":"targets","path":"../targets.csv"}]}""")], "datapackage.json", null, null, "../targets.csv",
            "datapackage.json cannot be used: the path '../targets.csv' leads out of its folder.", "Compare it with https://specs.frictionlessdata.io/data-package/."),
        new("CSV_QUOTING", [("t.csv", TargetHeader + "11,2031,UCJ,50,PERCENT,UCJ,some\"body,REPORTED,P-ACEH2\n")], "t.csv", 2, null, null,
            "A quote stands where none may stand.", "Put the whole cell in quotes and double the quotes inside it."),
        new("TABLE_UNKNOWN", [("t.csv", "region_code,year,metric,value\n11,2031,UCJ,50\n")], "t.csv", 1, null, null,
            "The header fits no known table; the nearest is 'targets', of which it lacks unit, denominator_basis, set_by, basis, source_id.",
            "Name the columns as the data dictionary of the seed data does."),
        new("COLUMN_MISSING", [("targets.csv", "region_code,year,metric,value,unit,denominator_basis,set_by,basis\n")], "targets.csv", 1, "source_id", null,
            "Table 'targets' has no column 'source_id'.", "Add the column 'source_id'."),
        new("COLUMN_UNKNOWN", [("t.csv", "notes," + TargetHeader + "x,11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n")], "t.csv", 1, "notes", null,
            "Table 'targets' knows no column 'notes'; it was left out.", "Did you mean 'note'?"),
        new("COLUMN_REPEATED", [("t.csv", "year," + TargetHeader + "2031,11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n")], "t.csv", 1, "year", null,
            "The column 'year' stands more than once.", "Remove or rename one of them."),
        new("ROW_WIDTH", [("t.csv", TargetHeader + "11,2031,UCJ,38,09,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n")], "t.csv", 2, null, null,
            "The row has 10 cells, the header 9.", "Look for a delimiter inside an unquoted cell, or a cell that is missing."),
        OfTarget("MISSING_REQUIRED", "set_by", "", "'set_by' is empty.", "Fill it in, or remove the row."),
        OfTarget("NUMBER_FORMAT", "value", "fifty", "'fifty' is no number.", "Write digits, and a dot or comma before decimals: 1710891 or 38.09."),
        OfTarget("NUMBER_FORMAT", "value", "1.500", "'1.500' is 1.5 or 1500.", "Write 1.5 or 1500; nothing else in the file tells which is meant."),
        OfTarget("NUMBER_FORMAT", "year", "2031.5", "'2031.5' is no whole number.", "Write a whole number, without decimals."),
        OfTarget("VALUE_RANGE", "year", "203", "203 does not lie between 1945 and 2100.", "Check the value and its unit."),
        OfTarget("VALUE_RANGE", "value", "-5", "-5 does not lie between 0 and 1000000000000000.", "Check the value and its unit."),
        OfCoverage("DATE_FORMAT", "25/10/2023", "'25/10/2023' is not a date of the form yyyy-mm-dd, yyyy-mm or yyyy.", "Write 2023-10-25."),
        OfCoverage("DATE_FORMAT", "3/4/2023", "'3/4/2023' is not a date of the form yyyy-mm-dd, yyyy-mm or yyyy.", "Write 2023-04-03 or 2023-03-04."),
        OfCoverage("DATE_FORMAT", "Oktober 2023", "'Oktober 2023' is not a date of the form yyyy-mm-dd, yyyy-mm or yyyy.", "Write 2023-10-25, 2023-10 or 2023."),
        OfCoverage("DATE_IMPOSSIBLE", "2023-02-30", "There is no date 2023-02-30.", "Check day, month and year."),
        OfCoverage("DATE_IMPOSSIBLE", "2023-13", "There is no date 2023-13.", "Check day, month and year."),
        OfCoverage("DATE_IMPOSSIBLE", "0223-10", "0223-10 lies outside 1945 to 2100.", "Check day, month and year."),
        OfTarget("ENUM_UNKNOWN", "unit", "people", "'people' is no code of 'unit'.", "Use one of PERCENT, WORKERS, EMPLOYERS, IDR."),
        OfTarget("REGION_UNKNOWN", "region_code", "99", "There is no region '99'.", "Use a Kemendagri code such as 11.17."),
        OfTarget("REGION_UNKNOWN", "region_code", "Kabupaten Bener Merah", "There is no region 'Kabupaten Bener Merah'.", "Did you mean 11.17 Kabupaten Bener Meriah?"),
        OfTarget("REGION_AMBIGUOUS", "region_code", "Blitar", "'Blitar' may be 35.05 Kabupaten Blitar or 35.72 Kota Blitar.", "Write the code, or the name with its kind."),
        OfTarget("REGION_AMBIGUOUS", "region_code", "malang", "'malang' may be 35.07 Kabupaten Malang or 35.73 Kota Malang.", "Write the code, or the name with its kind."),
        OfTarget("REGION_AMBIGUOUS", "region_code", "Probolinggo", "'Probolinggo' may be 35.13 Kabupaten Probolinggo or 35.74 Kota Probolinggo.", "Write the code, or the name with its kind."),
        OfTarget("SOURCE_UNKNOWN", "source_id", "P-NONE", "There is no source 'P-NONE'.", "Add a row with the id 'P-NONE' to a sources table and import it together with this one."),
        new("REFERENCE_UNKNOWN", [("event-waves.csv", "event_id,number,date,opened_by,region_codes,basis,source_id\nmonev-x,1,2024-01-02,somebody,11;12,REPORTED,P-ACEH2\n")],
            "event-waves.csv", 2, "event_id", "monev-x", "There is no 'monev-x' in the table 'monitoring-events'.", "Add it to 'monitoring-events', or correct the key."),
        new("DUPLICATE_KEY", [("t.csv", TargetHeader + "11,2031,UCJ,50,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\nAceh,2031,UCJ,55,PERCENT,UCJ,somebody,REPORTED,P-ACEH2\n")],
            "t.csv", 3, "id", "11-2031-ucj", "The key '11-2031-ucj' is already that of row 2 of t.csv.", "Remove one of the two rows, or correct its key."),
        new("TOTAL_MISMATCH", [("labour.csv", LabourHeader + "11,2026,100,60,39,REPORTED,S-LAB1\n")], "labour.csv", 2, "employed", "100",
            "The parts of FORMALITY add up to 99, which is 1 less than employed 100.", Correct),
        new("TOTAL_MISMATCH", [("labour.csv", "region_code,year,employed,basis,source_id\nIndonesia,2025,100,REPORTED,S-LAB1\n")], "labour.csv", 2, "employed", "100",
            "The employed of the 38 regions of ID add up to 146542264, which is 146542164 more than that of ID 100.",
            Correct),
        new("TOTAL_MISMATCH", [("labour.csv", "region_code,year,labour_force,employed,unemployed,basis,source_id\n11,2026,111,100,10,REPORTED,S-LAB1\n")], "labour.csv", 2, "labour_force", "111",
            "The employed and unemployed add up to 110, which is 1 less than labour_force 111.", Correct),
        new("TOTAL_MISMATCH", [("regions.csv", "code,name,short_name,level,population,basis,source_id\nID,Indonesia,Indonesia,COUNTRY,5,REPORTED,S-REG1\n")], "regions.csv", 2, "population", "5",
            "The population of the 38 regions of ID add up to 284973643, which is 284973638 more than that of ID 5.", Correct),
        new("TOTAL_MISMATCH", [("regions.csv", "code,name,short_name,level,parent_code,population,basis,source_id\n11.17,Kabupaten Bener Meriah,Bener Meriah,KABUPATEN,11,5,REPORTED,S-REG1\n")], "regions.csv", 2, "population", null,
            "The population of the 23 regions of 11 add up to 5442108, which is 181371 less than that of 11 5623479.", Correct),
        new("TOTAL_KNOWN_TO_DIFFER",
            [("datapackage.json", """{"resources":[{"name":"labour","path":"l.csv","knownDifferences":[{"breakdown":"FORMALITY","year":2026,"reason":"as the source has it"}]}]}"""),
                ("l.csv", LabourHeader + "11,2026,100,60,39,REPORTED,S-LAB1\n12,2026,100,60,37,REPORTED,S-LAB1\n")],
            "l.csv", null, null, null, "In 2 rows of 2026 the parts of FORMALITY do not add up to the employed; the largest difference is 3.", "Declared by the data package: as the source has it"),
        new("RATE_DISAGREES", [("c.csv", CoverageHeader + "11,2026-01,ALL,400,1000,45,REPORTED,UCJ,EXACT,REPORTED,P-ACEH2\n")], "c.csv", 2, "published_rate_percent", "45",
            "The published rate is 45 percent, the counts 400 of 1000 give 40.", "Check both against the source. Both are kept."),
        new("DATE_IMPOSSIBLE",
            [("claims.csv", "region_code,period_label,start,end,start_is_stated,scope,cases_qualifier,amount_qualifier,basis,source_id\n11,x,2024-06-01,2024-05-31,true,ALL_PROGRAMMES,EXACT,EXACT,REPORTED,P-ACEH2\n")],
            "claims.csv", 2, "end", "2024-05-31", "The period ends on 2024-05-31, before it starts on 2024-06-01.", "Check day, month and year."),
        .. PanelFindingCases.All,
    ];

    private static FindingCase OfTarget(string code, string column, string value, string message, string hint)
    {
        var names = TargetHeader.TrimEnd().Split(',');
        string[] cells = ["11", "2031", "UCJ", "50", "PERCENT", "UCJ", "somebody", "REPORTED", "P-ACEH2"];
        cells[Array.IndexOf(names, column)] = value;
        return new FindingCase(code, [("t.csv", TargetHeader + string.Join(',', cells) + "\n")], "t.csv", 2, column, value, message, hint);
    }

    private static FindingCase OfCoverage(string code, string asOf, string message, string hint) =>
        new(code, [("c.csv", CoverageHeader + asOf.Insert(0, "11,") + ",ALL,400,1000,40,REPORTED,UCJ,EXACT,REPORTED,P-ACEH2\n")], "c.csv", 2, "as_of", asOf, message, hint);
}
