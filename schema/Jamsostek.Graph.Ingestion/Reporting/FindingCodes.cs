using static Jamsostek.Graph.Ingestion.Reporting.FindingSeverity;

namespace Jamsostek.Graph.Ingestion.Reporting;

/// <summary>Every kind of finding an import can report.</summary>
public static class FindingCodes
{
    /// <summary>The path leads to no file or folder.</summary>
    public static FindingCode FileMissing { get; } = new("FILE_MISSING", Error, "No such file",
        "Every file that is named exists.",
        "There is no file or folder '{0}'.", "Check the spelling, and that the file lies where datapackage.json says.");

    /// <summary>A file cannot be read as what its name says.</summary>
    public static FindingCode FileUnreadable { get; } = new("FILE_UNREADABLE", Error, "Unreadable file",
        "A .csv file is RFC 4180 text, an .xlsx file an Office Open XML workbook, datapackage.json is JSON.",
        "The file cannot be read: {0}", "Open it in a spreadsheet or editor, save it again and retry.");

    /// <summary>A file is of a kind that is not read.</summary>
    public static FindingCode FileKind { get; } = new("FILE_KIND", Error, "Not a table file",
        "Tables are .csv or .xlsx files.",
        "Files of the kind '{0}' are not read.", "Save the table as .csv (UTF-8) or .xlsx.");

    /// <summary>A text file is not UTF-8.</summary>
    public static FindingCode Encoding { get; } = new("ENCODING", Error, "Not UTF-8",
        "Text files are UTF-8.",
        "Byte {0} of the file is not UTF-8.", "Save the file with the encoding UTF-8.");

    /// <summary>A quoted cell is not closed, or a quote stands inside an unquoted cell.</summary>
    public static FindingCode CsvQuoting { get; } = new("CSV_QUOTING", Error, "Stray quote",
        "A cell that holds a quote, a delimiter or a line break stands in quotes, with quotes inside it doubled (RFC 4180).",
        "A quote stands where none may stand.", "Put the whole cell in quotes and double the quotes inside it.");

    /// <summary>The data package description is not usable.</summary>
    public static FindingCode PackageInvalid { get; } = new("PACKAGE_INVALID", Error, "Unusable datapackage.json",
        "datapackage.json lists its tables under resources, each with a name and a path inside its folder.",
        "datapackage.json cannot be used: {0}", "Compare it with https://specs.frictionlessdata.io/data-package/.");

    /// <summary>There is nothing to read.</summary>
    public static FindingCode NoTables { get; } = new("NO_TABLES", Error, "Nothing to read",
        "A folder holds at least one .csv or .xlsx file.",
        "The folder holds no table.", "Give the path of a data package, a table file or a folder of table files.");

    /// <summary>No known table has such a header.</summary>
    public static FindingCode TableUnknown { get; } = new("TABLE_UNKNOWN", Error, "Unknown table",
        "The header of a file is that of a known table.",
        "The header fits no known table; the nearest is '{0}', of which it lacks {1}.", "Name the columns as the data dictionary of the seed data does.");

    /// <summary>A required column is missing.</summary>
    public static FindingCode ColumnMissing { get; } = new("COLUMN_MISSING", Error, "Missing column",
        "A table has all its required columns.",
        "Table '{0}' has no column '{1}'.", "Add the column '{1}'.");

    /// <summary>A column is not known and was left out.</summary>
    public static FindingCode ColumnUnknown { get; } = new("COLUMN_UNKNOWN", Warning, "Unknown column",
        "A table has only its own columns.",
        "Table '{0}' knows no column '{1}'; it was left out.", "{2}");

    /// <summary>A column stands twice in the header.</summary>
    public static FindingCode ColumnRepeated { get; } = new("COLUMN_REPEATED", Error, "Repeated column",
        "Each column stands once in the header.",
        "The column '{0}' stands more than once.", "Remove or rename one of them.");

    /// <summary>A row has more or fewer cells than the header.</summary>
    public static FindingCode RowWidth { get; } = new("ROW_WIDTH", Error, "Wrong number of cells",
        "Every row has as many cells as the header.",
        "The row has {0} cells, the header {1}.", "Look for a delimiter inside an unquoted cell, or a cell that is missing.");

    /// <summary>A required value is missing.</summary>
    public static FindingCode MissingRequired { get; } = new("MISSING_REQUIRED", Error, "Missing value",
        "A required column has a value in every row.",
        "'{0}' is empty.", "Fill it in, or remove the row.");

    /// <summary>A number is not written as one, or can be read in two ways.</summary>
    public static FindingCode NumberFormat { get; } = new("NUMBER_FORMAT", Error, "Number not understood",
        "A number has one reading: 1710891, 1.710.891, 38.09 and 38,09 have; 1.000 may be one or one thousand.",
        "'{0}' is {1}.", "{2}");

    /// <summary>A value lies outside its range.</summary>
    public static FindingCode ValueRange { get; } = new("VALUE_RANGE", Error, "Out of range",
        "A value lies in the range of its column.",
        "{0} does not lie between {1} and {2}.", "Check the value and its unit.");

    /// <summary>A date is not written as one.</summary>
    public static FindingCode DateFormat { get; } = new("DATE_FORMAT", Error, "Date not understood",
        "Dates are written yyyy-mm-dd, or yyyy-mm and yyyy where no more is known.",
        "'{0}' is not a date of the form {1}.", "{2}");

    /// <summary>A date does not exist or ends before it starts.</summary>
    public static FindingCode DateImpossible { get; } = new("DATE_IMPOSSIBLE", Error, "Date that cannot be",
        "Dates exist in the calendar, lie between 1945 and 2100, and periods do not end before they start.",
        "{0}", "Check day, month and year.");

    /// <summary>A code is not one of the listed ones.</summary>
    public static FindingCode EnumUnknown { get; } = new("ENUM_UNKNOWN", Error, "Unknown code",
        "A coded column holds one of its codes.",
        "'{0}' is no code of '{1}'.", "Use one of {2}.");

    /// <summary>A region is not known.</summary>
    public static FindingCode RegionUnknown { get; } = new("REGION_UNKNOWN", Error, "Unknown region",
        "A region is given by its Kemendagri code, or by a name that is known.",
        "There is no region '{0}'.", "{1}");

    /// <summary>A name fits several regions.</summary>
    public static FindingCode RegionAmbiguous { get; } = new("REGION_AMBIGUOUS", Error, "Ambiguous region",
        "A region's name fits one region only.",
        "'{0}' may be {1}.", "Write the code, or the name with its kind.");

    /// <summary>A source is not known.</summary>
    public static FindingCode SourceUnknown { get; } = new("SOURCE_UNKNOWN", Error, "Unknown source",
        "Every fact names a source that is in the sources table.",
        "There is no source '{0}'.", "Add a row with the id '{0}' to a sources table and import it together with this one.");

    /// <summary>A key of another table is not known.</summary>
    public static FindingCode ReferenceUnknown { get; } = new("REFERENCE_UNKNOWN", Error, "Unknown reference",
        "A key of another table is in that table.",
        "There is no '{0}' in the table '{1}'.", "Add it to '{1}', or correct the key.");

    /// <summary>Two rows have the same key.</summary>
    public static FindingCode DuplicateKey { get; } = new("DUPLICATE_KEY", Error, "Duplicate",
        "No two rows of a table have the same key.",
        "The key '{0}' is already that of row {1} of {2}.", "Remove one of the two rows, or correct its key.");

    /// <summary>Parts do not add up to their total.</summary>
    public static FindingCode TotalMismatch { get; } = new("TOTAL_MISMATCH", Error, "Total does not add up",
        "Parts add up to their total: formal and informal, men and women, statuses, sectors, ages, education to the employed, regions to the region above.",
        "{0} add up to {1}, which is {2} {3} than {4} {5}.", "Correct the figures. If the source itself does not add up, declare it under knownDifferences in datapackage.json.");

    /// <summary>Parts do not add up, and the data package says so.</summary>
    public static FindingCode TotalKnownToDiffer { get; } = new("TOTAL_KNOWN_TO_DIFFER", Warning, "Total known not to add up",
        "Parts that are declared not to add up to their total are used as they are.",
        "In {0} rows of {1} the parts of {2} do not add up to the employed; the largest difference is {3}.", "Declared by the data package: {4}");

    /// <summary>A published rate does not follow from its counts.</summary>
    public static FindingCode RateDisagrees { get; } = new("RATE_DISAGREES", Warning, "Rate and counts disagree",
        "A published rate follows from the two counts published with it, within half a percentage point.",
        "The published rate is {0} percent, the counts {1} of {2} give {3}.", "Check both against the source. Both are kept.");

    /// <summary>A row of monthly coverage is about a region that has none.</summary>
    public static FindingCode CoverageRegion { get; } = new("COVERAGE_REGION", Error, "Coverage of the wrong level",
        "Monthly coverage is about a kabupaten or kota; about the country only for JAKON and PMI that cannot be placed.",
        "'{0}' is a {1}, and the segment is {2}.", "Give the rows of its kabupaten and kota. A province and the country are sums of them.");

    /// <summary>A part is more than its whole.</summary>
    public static FindingCode PartExceedsWhole { get; } = new("PART_EXCEEDS_WHOLE", Error, "Part exceeds whole",
        "A part is not more than its whole: the covered of the eligible, the enrolled of the staff.",
        "{0} {1} is more than {2} {3}.", "Check both numbers, and that the columns are not exchanged.");

    /// <summary>An estimate has no standard error.</summary>
    public static FindingCode StandardErrorMissing { get; } = new("STANDARD_ERROR_MISSING", Error, "No standard error",
        "An estimate that has a place has a standard error.",
        "{0} {1} is ESTIMATED, and its {2} is empty.", "Give the standard error, or the basis the number really has.");

    /// <summary>The basis of a figure does not fit the kind of its source.</summary>
    public static FindingCode SourceKind { get; } = new("SOURCE_KIND", Error, "Basis and source do not fit",
        "Estimated and synthetic monthly figures come from a source of kind MODEL, all others do not.",
        "A figure of basis {0} names the source '{1}', which is of kind {2}.", "Correct the basis, name another source, or correct the kind in the sources table.");

    /// <summary>A panel has no rows.</summary>
    public static FindingCode PanelEmpty { get; } = new("PANEL_EMPTY", Error, "Empty panel",
        "A panel file has at least one row below its header.",
        "The panel has no row.", "Give one row for each region and month.");

    /// <summary>A region of a panel stands under two regions.</summary>
    public static FindingCode ParentDiffers { get; } = new("PARENT_DIFFERS", Error, "Two regions above",
        "A region of a panel stands under the same region in every row.",
        "Region '{0}' stands under {1} here and under {2} before.", "Use its present region above throughout.");

    /// <summary>Every code, in the order in which a file is read.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        FileMissing, FileUnreadable, FileKind, Encoding, CsvQuoting, PackageInvalid, NoTables, TableUnknown, ColumnMissing, ColumnUnknown, ColumnRepeated, RowWidth,
        MissingRequired, NumberFormat, ValueRange, DateFormat, DateImpossible, EnumUnknown, RegionUnknown, RegionAmbiguous, SourceUnknown, ReferenceUnknown,
        DuplicateKey, TotalMismatch, TotalKnownToDiffer, RateDisagrees, CoverageRegion, PartExceedsWhole, StandardErrorMissing, SourceKind, PanelEmpty, ParentDiffers,
    ];
}
