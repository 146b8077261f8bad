using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>The facts of the compliance cube. An agency of a province has no kabupaten, one of the country no province.</summary>
internal static class ComplianceInput
{
    public static CubeFacts Build(RegionTree regions, IReadOnlyList<AgencyFact> agencies, IReadOnlyList<AgencyMonthFact> months)
    {
        var columns = Columns(months);
        var byCode = agencies.ToDictionary(static agency => agency.Code, StringComparer.Ordinal);
        AgencyFact[] known = [.. columns.AgencyCodes.Select(code => byCode.GetValueOrDefault(code) ?? throw new ArgumentException($"A month is about the agency '{code}', which does not exist.", nameof(months)))];
        int[] regionOf = [.. known.Select(agency => regions.IndexOf(agency.RegionCode))];
        var places = new RegionAxis(regions);
        return new CubeBuilder<AgencyMonthRow>(ComplianceCube.Declaration)
            .Members(
            [
                .. places.Members(),
                new DimensionMembers(CubeDimensions.Agency, columns.AgencyCodes, [.. known.Select(static agency => agency.Name)]),
                new DimensionMembers(CubeDimensions.AgencyRole, FactCode.All<AgencyRole>()),
            ])
            .Partition(
                CubeFacts.Whole,
                () => Input(places, known, regionOf, columns),
                new LevelSpec("sums by role", DimensionAxis.Agency, [CubeDimensions.AgencyRole]),
                new LevelSpec("sums by province and role", DimensionAxis.Agency, [CubeDimensions.AgencyRole, CubeDimensions.Province, CubeDimensions.IslandGroup, CubeDimensions.Kanwil]),
                new LevelSpec("sums by region", DimensionAxis.Agency, [.. CubeDimensions.Region.Determines, CubeDimensions.Region]))
            .Build();
    }

    private static AgencyMonthColumns Columns(IReadOnlyList<AgencyMonthFact> months)
    {
        if (months is AgencyMonthColumns columns)
        {
            return columns;
        }

        var builder = new AgencyMonthBuilder();
        foreach (var month in months)
        {
            builder.Add(month);
        }

        return builder.Build();
    }

    private static FactInput<AgencyMonthRow> Input(RegionAxis places, AgencyFact[] agencies, int[] regionOf, AgencyMonthColumns columns) => new()
    {
        Count = columns.Count,
        Row = row => new AgencyMonthRow(columns, row),
        Month = row => columns.Months[row],
        Basis = row => columns.Bases[row],
        Axes =
        [
            (places.With(
                new AxisMap(DimensionAxis.Agency, agencies.Length)
                    .With(CubeDimensions.Agency, static agency => agency)
                    .With(CubeDimensions.AgencyRole, agency => (int)agencies[agency].Role),
                agency => regionOf[agency]), row => columns.Agencies[row]),
        ],
        Fact = row => columns[row],
        HeldAxes = new Dictionary<DimensionAxis, CompactColumn> { [DimensionAxis.Agency] = columns.Agencies },
        Held = new Dictionary<CubeMeasure, CompactColumn>
        {
            [ComplianceCube.NonAsnWorkers] = columns.NonAsnWorkers,
            [ComplianceCube.EnrolledWorkers] = columns.EnrolledWorkers,
            [ComplianceCube.BudgetIdr] = columns.BudgetIdr,
            [ComplianceCube.PaidIdr] = columns.PaidIdr,
        },
        Sources = columns.SourceIds.Length,
    };
}
