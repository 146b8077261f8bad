using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="LabourFact" />: one column for each category of each breakdown, named by the category's code.</summary>
internal static class LabourTable
{
    public static TableSchema<LabourFact> Schema { get; } = TableSchema<LabourFact>.Declare("labour", "region_code,year", static f => f.Labour, FactKey.Of, static columns =>
    {
        var region = columns.Region("region_code");
        var year = columns.Year("year");
        var workingAge = columns.OptionalCount("working_age");
        var labourForce = columns.OptionalCount("labour_force");
        var employed = columns.OptionalCount("employed");
        var unemployed = columns.OptionalCount("unemployed");
        var formality = Declare(columns, LabourBreakdown.Formality);
        var sex = Declare(columns, LabourBreakdown.Sex);
        var residence = Declare(columns, LabourBreakdown.Residence);
        var status = Declare(columns, LabourBreakdown.Status);
        var sector = Declare(columns, LabourBreakdown.Sector);
        var age = Declare(columns, LabourBreakdown.AgeGroup);
        var education = Declare(columns, LabourBreakdown.Education);
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var source = columns.Source();
        return row => new LabourFact
        {
            RegionCode = row.Read(region),
            Year = row.Read(year),
            WorkingAge = row.Read(workingAge),
            LabourForce = row.Read(labourForce),
            Employed = row.Read(employed),
            Unemployed = row.Read(unemployed),
            Formal = row.Read(formality[0]),
            Informal = row.Read(formality[1]),
            Male = row.Read(sex[0]),
            Female = row.Read(sex[1]),
            Urban = row.Read(residence[0]),
            Rural = row.Read(residence[1]),
            ByStatus = Values(row, status),
            BySector = Values(row, sector),
            ByAge = Values(row, age),
            ByEducation = Values(row, education),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(source),
        };
    });

    private static Column<long?>[] Declare(ColumnSet columns, LabourBreakdown breakdown) =>
        [.. breakdown.Categories.Select(c => columns.OptionalCount(c.Code.ToLowerInvariant()))];

    /// <summary>A breakdown of which nothing is known is empty rather than full of nulls.</summary>
    private static FactList<long?> Values(RowReader row, Column<long?>[] columns)
    {
        var values = new long?[columns.Length];
        var isKnown = false;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.Read(columns[i]);
            isKnown |= values[i] is not null;
        }

        return isKnown ? [.. values] : [];
    }
}
