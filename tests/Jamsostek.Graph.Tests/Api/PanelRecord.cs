using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>
/// The seed data with monthly panels made up by arithmetic, so that a test knows every number: coverage of all kabupaten and kota from 2023-01 to 2025-06,
/// participants that cannot be placed, and agencies of three governments.
/// </summary>
internal static class PanelRecord
{
    /// <summary>First month of the panels.</summary>
    public static readonly Month First = new(2023, 1);

    /// <summary>Last month of the panels.</summary>
    public static readonly Month Last = new(2025, 6);

    private const string Source = "S-LAB1";

    private static readonly Lazy<FactSet> Made = new(static () => SeedRecord.Facts with
    {
        Coverage = [.. Coverage()],
        FigureUses = [.. Uses()],
        Agencies = [.. SeedRecord.Facts.Agencies, .. Agencies()],
        AgencyMonths = [.. AgencyMonths()],
    });

    private static readonly Lazy<Snapshot> Built = new(static () => NewSnapshot());

    /// <summary>Its facts.</summary>
    public static FactSet Facts => Made.Value;

    /// <summary>Its snapshot, shared by all tests.</summary>
    public static Snapshot Snapshot => Built.Value;

    /// <summary>Asks the schema over it.</summary>
    public static GraphRunner Runner { get; } = GraphRunner.Over(Snapshot);

    /// <summary>A snapshot that no other test has read.</summary>
    public static Snapshot NewSnapshot(long version = 1) => SeedRecord.NewSnapshot(version, Facts);

    private static IEnumerable<CoverageFact> Coverage()
    {
        var kabupaten = SeedRecord.Facts.Regions.Where(static region => region.Level == RegionLevel.Kabupaten).OrderBy(static region => region.Code, StringComparer.Ordinal).ToList();
        for (var month = First; month <= Last; month += 1)
        {
            var age = month - First;
            for (var place = 0; place < kabupaten.Count; place++)
            {
                // Every eleventh has no figure for the last half-year: a gap that must stay one.
                if (place % 11 == 10 && age >= 24)
                {
                    continue;
                }

                var isReported = place % 7 == 0 && month.Number == 12;
                long eligible = 1_000 + (10 * place) + age;
                yield return Row(kabupaten[place].Code, month, WorkerSegment.Pu, eligible, eligible * (20 + (place % 50)) / 100, isReported);
                yield return Row(kabupaten[place].Code, month, WorkerSegment.Bpu, 2 * eligible, eligible * (5 + (place % 20) + (age / 6)) / 100, isReported: false);
            }

            yield return new CoverageFact { RegionCode = "ID", Month = month, Segment = WorkerSegment.Pmi, Covered = 500 + age, Basis = Basis.Reported, SourceId = Source };
        }
    }

    private static CoverageFact Row(string region, Month month, WorkerSegment segment, long eligible, long covered, bool isReported) => new()
    {
        RegionCode = region,
        Month = month,
        Segment = segment,
        Eligible = eligible,
        Covered = covered,
        EligibleStandardError = isReported ? null : 30,
        CoveredStandardError = isReported ? null : 40,
        Basis = isReported ? Basis.Reported : Basis.Estimated,
        SourceId = Source,
    };

    private static IEnumerable<FigureUse> Uses()
    {
        var all = SeedRecord.Facts.CoverageObservations.Where(static fact => fact.RegionCode == "11").OrderBy(static fact => fact.Id, StringComparer.Ordinal).ToList();
        yield return new FigureUse { FigureId = all[0].Id, Treatment = FigureTreatment.Evidence, Reason = "A published rate on BPJS's base.", Month = new Month(2023, 9), StandardErrorPoints = 1.5, Basis = Basis.Derived, SourceId = Source };
        yield return new FigureUse { FigureId = all[1].Id, Treatment = FigureTreatment.Outweighed, Reason = "Another figure of the same date is better documented.", Month = new Month(2024, 12), FollowedFigureId = all[0].Id, Basis = Basis.Derived, SourceId = Source };
        yield return new FigureUse { FigureId = SeedRecord.Facts.NationalParticipants[0].Id, Treatment = FigureTreatment.OutsidePeriod, Reason = "It lies before the first month.", Basis = Basis.Derived, SourceId = Source };
    }

    private static IEnumerable<AgencyFact> Agencies()
    {
        foreach (var region in (string[])["11.17", "12.71", "62"])
        {
            foreach (var role in (AgencyRole[])[AgencyRole.Finance, AgencyRole.Personnel, AgencyRole.Manpower])
            {
                yield return new AgencyFact { Code = $"{region}-T-{FactCode.Of(role)}", RegionCode = region, Role = role, Name = $"Badan {FactCode.Of(role)} {region}", ShortName = FactCode.Of(role), Basis = Basis.Synthetic, SourceId = Source };
            }
        }
    }

    private static IEnumerable<AgencyMonthFact> AgencyMonths()
    {
        var agencies = Agencies().Select(static agency => agency.Code).Order(StringComparer.Ordinal).ToList();
        for (var month = First; month <= Last; month += 1)
        {
            for (var place = 0; place < agencies.Count; place++)
            {
                var staff = 40 + (5 * place);
                yield return new AgencyMonthFact
                {
                    AgencyCode = agencies[place],
                    Month = month,
                    NonAsnWorkers = staff,
                    EnrolledWorkers = Math.Min(staff, (4 * place) + (month - First)),
                    BudgetIdr = 1_000_000 + (1_000 * place),
                    PaidIdr = 900_000 + (month - First),
                    Basis = Basis.Synthetic,
                    SourceId = Source,
                };
            }
        }
    }
}
