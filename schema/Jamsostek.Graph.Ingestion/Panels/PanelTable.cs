using Jamsostek.Graph.Ingestion.Tables;

namespace Jamsostek.Graph.Ingestion.Panels;

/// <summary>The table of <see cref="PanelFileRow" />.</summary>
internal static class PanelTable
{
    private const decimal MostWorkers = 10_000_000_000;
    private const decimal MostMillions = 1_000_000_000;

    /// <summary>Columns that a file needs although a row may leave them empty.</summary>
    public static IReadOnlyList<string> NeededColumns { get; } = ["region_code", "parent_code", "month", "potential", "active"];

    public static TableSchema<PanelFileRow> Schema { get; } = TableSchema<PanelFileRow>.Declare(
        "panel", "region_code,month", static _ => [], static r => $"{r.RegionCode}/{r.Period}", static columns =>
    {
        var regionCode = columns.Text("region_code");
        var parentCode = columns.OptionalText("parent_code");
        var month = columns.Date("month");
        var potential = columns.OptionalNumber("potential", 0, MostWorkers);
        var active = columns.OptionalNumber("active", 0, MostWorkers);
        var standardError = columns.OptionalNumber("standard_error", 0, MostWorkers);
        var regulationIssued = columns.OptionalFlag("regulation_issued");
        var budget = columns.OptionalNumber("budget_idr_m", 0, MostMillions);
        var informalShare = columns.OptionalNumber("informal_share", 0, 1);
        var nonAsnShare = columns.OptionalNumber("nonasn_share", 0, 1);
        var urban = columns.OptionalNumber("urban", 0, 1);
        return row => new PanelFileRow
        {
            RegionCode = row.Read(regionCode),
            ParentCode = row.Read(parentCode),
            Period = row.Read(month),
            Potential = row.Read(potential),
            Active = row.Read(active),
            StandardError = row.Read(standardError),
            RegulationIssued = row.Read(regulationIssued),
            BudgetMillions = row.Read(budget),
            InformalShare = row.Read(informalShare),
            NonAsnShare = row.Read(nonAsnShare),
            Urban = row.Read(urban),
        };
    });
}
