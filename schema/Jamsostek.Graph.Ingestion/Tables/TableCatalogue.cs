namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>Every table that can be read.</summary>
internal static class TableCatalogue
{
    /// <summary>In the order of reading: regions come before the tables that name them.</summary>
    public static IReadOnlyList<TableSchema> All { get; } =
    [
        SourceTable.Schema, RegionTable.Schema, SeedTable.Schema, LabourTable.Schema, CoverageObservationTable.Schema, NationalParticipantsTable.Schema,
        ProvincialParticipantsTable.Schema, TargetTable.Schema, ClaimTable.Schema, RegulationTable.Schema, ConflictingStatementTable.Schema, DutyTable.Schema,
        ComplianceObservationTable.Schema, AgencyTable.Schema, PolicyActorTable.Schema, MonitoringEventTable.Schema, EventWaveTable.Schema,
        EventParticipationTable.Schema, BenefitRateTable.Schema, VocabularyTermTable.Schema, PotentialRatioTable.Schema,
        CoverageTable.Schema, FigureUseTable.Schema, AgencyMonthTable.Schema,
    ];

    /// <summary>The table of a name.</summary>
    public static TableSchema? Named(string name) => All.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The table whose header this is: of those that lack no required column the one with the most columns in common, and of these the one that leaves
    /// the fewest of its own out.
    /// </summary>
    public static TableSchema? WithHeader(IReadOnlyList<string> header) =>
        All.Where(t => t.Missing(header).Count == 0)
            .OrderByDescending(t => Common(t, header))
            .ThenBy(static t => t.Columns.Count)
            .FirstOrDefault();

    /// <summary>The table that lacks the fewest required columns for its size.</summary>
    public static TableSchema Nearest(IReadOnlyList<string> header) =>
        All.OrderByDescending(t => (double)Common(t, header) / (t.Columns.Count(static c => c.IsRequired) + header.Count)).First();

    private static int Common(TableSchema table, IReadOnlyList<string> header) => table.Columns.Count(c => header.Contains(c.Name));
}
