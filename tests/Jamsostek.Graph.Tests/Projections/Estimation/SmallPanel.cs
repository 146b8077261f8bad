using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

/// <summary>A country of two provinces and five kabupaten, surveyed in two Augusts, with a national path and a few published figures.</summary>
internal static class SmallPanel
{
    public static EstimationOptions Options { get; } = new() { FirstMonth = new Month(2023, 8), LastMonth = new Month(2024, 8) };

    public static IReadOnlyList<RegionFact> Regions { get; } =
    [
        Region("ID", RegionLevel.Country, null),
        Region("11", RegionLevel.Province, "ID"),
        Region("11.01", RegionLevel.Kabupaten, "11"),
        Region("11.02", RegionLevel.Kabupaten, "11"),
        Region("62", RegionLevel.Province, "ID"),
        Region("62.01", RegionLevel.Kabupaten, "62"),
        Region("62.02", RegionLevel.Kabupaten, "62"),
        Region("62.71", RegionLevel.Kabupaten, "62"),
    ];

    /// <summary>Employed, employees, public administration: 2023 and 2024.</summary>
    public static IReadOnlyList<LabourFact> Labour { get; } =
    [
        .. Both("11.01", 100_000, 40_000, 5_000),
        .. Both("11.02", 200_000, 60_000, 9_000),
        .. Both("62.01", 150_000, 60_000, 6_000),
        .. Both("62.02", 80_000, 20_000, 3_000),
        .. Both("62.71", 120_000, 70_000, 10_000),
    ];

    public static IReadOnlyList<NationalParticipants> National { get; } =
    [
        Participants(2023, 8, WorkerSegment.All, 160_000),
        Participants(2023, 8, WorkerSegment.Pu, 100_000),
        Participants(2023, 8, WorkerSegment.Bpu, 30_000),
        Participants(2024, 8, WorkerSegment.All, 190_000),
        Participants(2024, 8, WorkerSegment.Pu, 115_000),
        Participants(2024, 8, WorkerSegment.Bpu, 40_000),
    ];

    public static IReadOnlyList<CoverageObservation> Observations { get; } =
    [
        Observation("a", "11", 2024, 2, 60_000, 200_000, 30),
        Observation("b", "62.71", 2024, 6, null, null, 47.5m),
    ];

    public static FactSet Facts(
        IReadOnlyList<CoverageObservation>? observations = null,
        IReadOnlyList<NationalParticipants>? national = null,
        IReadOnlyList<CoverageFact>? coverage = null,
        IReadOnlyList<LabourFact>? labour = null,
        IReadOnlyList<RegionFact>? regions = null) => new()
    {
        Sources = [new SourceFact { Id = "P-1", Kind = SourceKind.WebPage, Title = "P-1", Trust = TrustGrade.B }],
        Regions = regions ?? Regions,
        Labour = labour ?? Labour,
        CoverageObservations = observations ?? Observations,
        NationalParticipants = national ?? National,
        Coverage = coverage ?? [],
    };

    public static CoverageEstimation Estimate(FactSet facts) => CoverageEstimator.Estimate(facts, Options).Estimation!;

    public static EstimationModel Model(FactSet facts) => EstimationModel.Of(facts, Options, null, CancellationToken.None).Model!;

    public static CoverageObservation Observation(
        string id, string region, int year, int month, long? registered, long? potential, decimal? percent, DenominatorBasis basis = DenominatorBasis.PotentialWorkers) => new()
    {
        Id = id,
        RegionCode = region,
        AsOf = new PartialDate(year, month),
        Segment = WorkerSegment.All,
        Registered = registered,
        Potential = potential,
        PublishedRatePercent = percent,
        RateBasis = Basis.Reported,
        DenominatorBasis = basis,
        DenominatorText = "words",
        Qualifier = Qualifier.Exact,
        Basis = Basis.Reported,
        SourceId = "P-1",
    };

    public static CoverageFact Row(string region, int year, int month, WorkerSegment segment, long? eligible, long? covered, Basis basis = Basis.Reported) => new()
    {
        RegionCode = region,
        Month = new Month(year, month),
        Segment = segment,
        Eligible = eligible,
        Covered = covered,
        Basis = basis,
        SourceId = "P-1",
    };

    public static LabourFact August(string region, int year, long employed, long employees, long administration)
    {
        var others = employed - employees;
        return new LabourFact
        {
            RegionCode = region,
            Year = year,
            Employed = employed,
            Formal = employees,
            Urban = employees / 2,
            ByStatus = [others, 0, 0, employees, 0, 0, 0],
            BySector = [others, 0, employees - administration, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, administration, 0, 0, 0],
            Basis = Basis.Reported,
            SourceId = "P-1",
        };
    }

    private static IEnumerable<LabourFact> Both(string region, long employed, long employees, long administration) =>
        [August(region, 2023, employed, employees, administration), August(region, 2024, employed * 11 / 10, employees * 12 / 10, administration)];

    private static NationalParticipants Participants(int year, int month, WorkerSegment segment, long value) => new()
    {
        Id = $"id-{year}-{segment}",
        AsOf = new PartialDate(year, month),
        Segment = segment,
        Status = ParticipantStatus.Active,
        Unit = MeasureUnit.Workers,
        Value = value,
        Qualifier = Qualifier.Rounded,
        Basis = Basis.Reported,
        SourceId = "P-1",
    };

    private static RegionFact Region(string code, RegionLevel level, string? parent) => new()
    {
        Code = code,
        Name = code,
        ShortName = code,
        Level = level,
        ParentCode = parent,
        Kanwil = parent == "ID" ? $"Kanwil {code}" : null,
        Population = 100_000,
        Basis = Basis.Reported,
        SourceId = "P-1",
    };
}
