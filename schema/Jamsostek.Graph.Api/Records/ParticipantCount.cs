using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Records;

/// <summary>A national or provincial number of participants, so that one list holds both.</summary>
internal sealed record ParticipantCount : ISeedBacked
{
    /// <summary>What a number by place of registration must not be used for.</summary>
    public const string RegistrationWarning =
        "Counted by place of registration, which is not where the workers live or work: DKI Jakarta has more participants than employed residents. Never divide it by resident workers.";

    private const string Country = "ID";

    /// <summary>All of them. The two tables have keys of their own, which may meet.</summary>
    public static RowSource<ParticipantCount> Rows { get; } = new(All, static count => $"{count.CountedBy}/{count.Id}", static count => [count.RegionCode]);

    /// <summary>The key of a national number among both tables.</summary>
    public static string? NationalKey(string? id) => id is null ? null : $"{CountedBy.Country}/{id}";

    public required string Id { get; init; }

    public required string RegionCode { get; init; }

    public required CountedBy CountedBy { get; init; }

    public required PartialDate AsOf { get; init; }

    public WorkerSegment Segment { get; init; } = WorkerSegment.All;

    public FactList<Programme> Programmes { get; init; } = [];

    public Sex? Sex { get; init; }

    public ContributionPayer? PaidBy { get; init; }

    public required ParticipantStatus Status { get; init; }

    public required MeasureUnit Unit { get; init; }

    public required long Value { get; init; }

    public required Qualifier Qualifier { get; init; }

    public string? Note { get; init; }

    public required Basis Basis { get; init; }

    public required string SourceId { get; init; }

    public FactList<string> SeedFactIds { get; init; } = [];

    private static IReadOnlyList<ParticipantCount> All(Snapshot data) =>
        [.. data.NationalParticipants.Select(Of), .. data.ProvincialParticipants.Select(Of)];

    private static ParticipantCount Of(NationalParticipants fact) => new()
    {
        Id = fact.Id,
        RegionCode = Country,
        CountedBy = CountedBy.Country,
        AsOf = fact.AsOf,
        Segment = fact.Segment,
        Programmes = fact.Programmes,
        Sex = fact.Sex,
        PaidBy = fact.PaidBy,
        Status = fact.Status,
        Unit = fact.Unit,
        Value = fact.Value,
        Qualifier = fact.Qualifier,
        Note = fact.Note,
        Basis = fact.Basis,
        SourceId = fact.SourceId,
        SeedFactIds = fact.SeedFactIds,
    };

    private static ParticipantCount Of(ProvincialParticipants fact) => new()
    {
        Id = fact.Id,
        RegionCode = fact.RegionCode,
        CountedBy = CountedBy.PlaceOfRegistration,
        AsOf = fact.AsOf,
        Status = fact.Status,
        Unit = MeasureUnit.Workers,
        Value = fact.Workers,
        Qualifier = fact.Qualifier,
        Note = fact.Note,
        Basis = fact.Basis,
        SourceId = fact.SourceId,
        SeedFactIds = fact.SeedFactIds,
    };
}
