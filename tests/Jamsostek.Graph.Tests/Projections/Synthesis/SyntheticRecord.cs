using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Ingestion;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>The synthesis of the seed data, made once for all tests, and sums over its rows by plain loops.</summary>
internal static class SyntheticRecord
{
    private static readonly Lazy<SynthesisResult> Made = new(static () => SyntheticAgencies.Generate(Facts, new SynthesisOptions(), progress: null, CancellationToken.None));

    private static readonly Lazy<FactSet> Joined = new(static () => With(Facts, Result));

    private static readonly Lazy<Dictionary<(string Region, Month Month), Sum>> Added = new(static () => Add(Record));

    public static FactSet Facts => SeedRecord.Facts;

    public static SynthesisResult Result => Made.Value;

    /// <summary>The seed data with the synthesis in it.</summary>
    public static FactSet Record => Joined.Value;

    /// <summary>Months of the agencies of single governments.</summary>
    public static IReadOnlyDictionary<(string Region, Month Month), Sum> Sums => Added.Value;

    public static FactSet With(FactSet facts, SynthesisResult result) => Of(facts.Regions, facts, [.. facts.Agencies, .. result.Agencies], result.Months);

    /// <summary>What the synthesis reads of a record, with other regions.</summary>
    public static FactSet Of(IReadOnlyList<RegionFact> regions, FactSet facts, IReadOnlyList<AgencyFact>? agencies = null, AgencyMonthColumns? months = null) => new()
    {
        Sources = facts.Sources,
        Regions = regions,
        CoverageObservations = facts.CoverageObservations,
        NationalParticipants = facts.NationalParticipants,
        ComplianceObservations = facts.ComplianceObservations,
        Agencies = agencies ?? facts.Agencies,
        AgencyMonths = months ?? new AgencyMonthBuilder().Build(),
    };

    /// <summary>The sum over one government's own agencies.</summary>
    public static Sum Own(string region, Month month) => Sums[(region, month)];

    /// <summary>The sum over a region: the country, a province with all within, or a kabupaten.</summary>
    public static Sum Whole(string region, Month month) =>
        Sums.Where(pair => pair.Key.Month == month && (region == "ID" || pair.Key.Region == region || pair.Key.Region.StartsWith(region + ".", StringComparison.Ordinal)))
            .Aggregate(default(Sum), static (sum, pair) => sum.Plus(pair.Value));

    private static Dictionary<(string Region, Month Month), Sum> Add(FactSet facts)
    {
        var regions = facts.Agencies.ToDictionary(static agency => agency.Code, static agency => agency.RegionCode, StringComparer.Ordinal);
        var sums = new Dictionary<(string Region, Month Month), Sum>();
        foreach (var row in facts.AgencyMonths)
        {
            var key = (regions[row.AgencyCode], row.Month);
            sums[key] = sums.GetValueOrDefault(key).Plus(new Sum(row.NonAsnWorkers!.Value, row.EnrolledWorkers!.Value, row.BudgetIdr ?? 0, row.PaidIdr ?? 0));
        }

        return sums;
    }

    internal readonly record struct Sum(long Staff, long Enrolled, long Budget, long Paid)
    {
        public Sum Plus(Sum other) => new(Staff + other.Staff, Enrolled + other.Enrolled, Budget + other.Budget, Paid + other.Paid);
    }
}
