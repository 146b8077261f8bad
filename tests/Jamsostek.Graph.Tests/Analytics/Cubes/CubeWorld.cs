using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>A small random record in which everything occurs that a cube may meet: gaps, missing numbers, zeros, several bases, what cannot be placed, agencies of every level.</summary>
internal sealed class CubeWorld
{
    private static readonly Month First = new(2023, 1);
    private readonly Random _random;

    public CubeWorld(int seed, int months = 20)
    {
        _random = new Random(seed);
        Facts = new FactSet
        {
            Sources = [new SourceFact { Id = "A-1", Kind = SourceKind.Dataset, Title = "A-1", Trust = TrustGrade.A }, new SourceFact { Id = "C-1", Kind = SourceKind.Dataset, Title = "C-1", Trust = TrustGrade.C }],
            Regions = Regions,
            Coverage = [.. Coverage(months)],
            Agencies = Agencies,
            AgencyMonths = [.. AgencyMonths(months)],
            Labour = [.. Labour()],
            Claims = [.. Claims()],
            ComplianceObservations = [.. Observations()],
            Targets = [.. RandomOutlooks.Targets],
        };
        Model = RandomOutlooks.Of(Regions, _random);
        Cubes = CubeSet.Build(1, new RegionTree(Regions), Facts, Model);
    }

    public static IReadOnlyList<RegionFact> Regions { get; } =
    [
        Region("ID", RegionLevel.Country, null, null, null, null),
        Region("11", RegionLevel.Province, RegionKind.Provinsi, "ID", "Sumatera", "Sumbagut"),
        Region("11.01", RegionLevel.Kabupaten, RegionKind.Kabupaten, "11", "Sumatera", "Sumbagut"),
        Region("11.02", RegionLevel.Kabupaten, RegionKind.Kabupaten, "11", "Sumatera", "Sumbagut"),
        Region("11.71", RegionLevel.Kabupaten, RegionKind.Kota, "11", "Sumatera", "Sumbagut"),
        Region("15", RegionLevel.Province, RegionKind.Provinsi, "ID", "Sumatera", "Sumbagsel"),
        Region("15.06", RegionLevel.Kabupaten, RegionKind.Kabupaten, "15", "Sumatera", "Sumbagsel"),
        Region("15.71", RegionLevel.Kabupaten, RegionKind.Kota, "15", "Sumatera", "Sumbagsel"),
        Region("31", RegionLevel.Province, RegionKind.Provinsi, "ID", "Jawa", "DKI Jakarta"),
        Region("31.01", RegionLevel.Kabupaten, RegionKind.Kabupaten, "31", "Jawa", "DKI Jakarta") with { Status = RegionStatus.Administrative },
        Region("62", RegionLevel.Province, RegionKind.Provinsi, "ID", "Kalimantan", "Kalimantan"),
        Region("62.01", RegionLevel.Kabupaten, RegionKind.Kabupaten, "62", "Kalimantan", "Kalimantan"),
        Region("62.71", RegionLevel.Kabupaten, RegionKind.Kota, "62", "Kalimantan", "Kalimantan"),
    ];

    public static IReadOnlyList<AgencyFact> Agencies { get; } =
    [
        Agency("11.01-SETDA", AgencyRole.Secretariat), Agency("11.01-BPKAD", AgencyRole.Finance), Agency("11.02-SETDA", AgencyRole.Secretariat), Agency("11.71-DISNAKER", AgencyRole.Manpower),
        Agency("11-BPKAD", AgencyRole.Finance), Agency("15.06-BAPPEDA", AgencyRole.Planning), Agency("15.71-SETDA", AgencyRole.Secretariat), Agency("31-SETDA", AgencyRole.Secretariat),
        Agency("62.01-DINSOS", AgencyRole.SocialAffairs), Agency("62.71-SETDA", AgencyRole.Secretariat), Agency("ID-KEMENDAGRI", AgencyRole.Ministry),
    ];

    public FactSet Facts { get; }

    public TrainedModel Model { get; }

    public CubeSet Cubes { get; }

    private static RegionFact Region(string code, RegionLevel level, RegionKind? kind, string? parent, string? island, string? kanwil) => new()
    {
        Code = code, Name = $"Region {code}", ShortName = code, Level = level, Kind = kind, ParentCode = parent, IslandGroup = island, Kanwil = kanwil, Basis = Basis.Reported, SourceId = "A-1",
    };

    private static AgencyFact Agency(string code, AgencyRole role) => new()
    {
        Code = code, Name = code, ShortName = code, Role = role, RegionCode = code[..code.IndexOf('-', StringComparison.Ordinal)], Basis = Basis.Reported, SourceId = "A-1",
    };

    private bool Chance(double share) => _random.NextDouble() < share;

    private long? Count(int below) => Chance(0.1) ? null : Chance(0.1) ? 0 : _random.Next(below);

    private IEnumerable<CoverageFact> Coverage(int months)
    {
        var kabupaten = Regions.Where(static region => region.Level == RegionLevel.Kabupaten).Select(static region => region.Code).ToArray();
        for (var month = 0; month < months; month++)
        {
            // Two months without facts, and after them a different basis.
            if (month is 10 or 15)
            {
                continue;
            }

            foreach (var code in kabupaten)
            {
                foreach (var segment in new[] { WorkerSegment.Pu, WorkerSegment.Bpu })
                {
                    if (Chance(0.85))
                    {
                        yield return Covered(code, month, segment, Count(5_000));
                    }
                }
            }

            foreach (var segment in new[] { WorkerSegment.Jakon, WorkerSegment.Pmi })
            {
                yield return Covered("ID", month, segment, eligible: null);
            }
        }
    }

    private CoverageFact Covered(string region, int month, WorkerSegment segment, long? eligible) => new()
    {
        RegionCode = region,
        Month = First + month,
        Segment = segment,
        Eligible = eligible,
        Covered = Count((int)Math.Min((eligible ?? 3_000) + 1, 4_000)),
        EligibleStandardError = Chance(0.5) ? _random.NextSingle() * 100 : null,
        CoveredStandardError = Chance(0.5) ? _random.NextSingle() * 100 : null,
        Basis = month < 4 ? Basis.Synthetic : Chance(0.1) ? Basis.Reported : month < 17 ? Basis.Estimated : Basis.Derived,
        SourceId = "A-1",
    };

    private IEnumerable<AgencyMonthFact> AgencyMonths(int months)
    {
        for (var month = 0; month < months; month++)
        {
            foreach (var agency in Agencies.Where(_ => Chance(0.9)))
            {
                yield return new AgencyMonthFact
                {
                    AgencyCode = agency.Code, Month = First + month, NonAsnWorkers = (int?)Count(400), EnrolledWorkers = (int?)Count(300), BudgetIdr = Count(900_000_000), PaidIdr = Count(800_000_000),
                    Basis = Chance(0.7) ? Basis.Synthetic : Basis.Reported, SourceId = "A-1",
                };
            }
        }
    }

    private IEnumerable<LabourFact> Labour()
    {
        foreach (var year in new[] { 2021, 2023, 2024 })
        {
            foreach (var region in Regions.Where(_ => Chance(0.8)))
            {
                yield return new LabourFact
                {
                    RegionCode = region.Code, Year = year, WorkingAge = Count(9_000), LabourForce = Count(6_000), Employed = Count(5_000), Unemployed = Count(900), Formal = Count(2_000), Informal = Count(3_000),
                    Male = Count(3_000), Female = Count(2_500), Urban = Count(3_000), Rural = Count(3_000),
                    ByStatus = Chance(0.2) ? [] : [Count(9), Count(9), Count(9), Count(9), Count(9), Count(9), Count(9)],
                    ByEducation = Chance(0.2) ? [] : [Count(9), Count(9), Count(9), Count(9), Count(9), Count(9)],
                    Basis = Chance(0.8) ? Basis.Reported : Basis.Derived, SourceId = "A-1",
                };
            }
        }
    }

    private IEnumerable<ClaimFact> Claims()
    {
        var number = 0;
        foreach (var (start, end) in new[] { ("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-06-30"), ("2024-07-01", "2024-12-31"), ("2024-01-01", "2024-12-31"), ("2024-04-01", "2024-06-30"), ("2021-08-01", "2022-08-31") })
        {
            foreach (var region in new[] { "ID", "11", "15", "62" })
            {
                foreach (var programme in new Programme?[] { null, Programme.Jkk, Programme.Jkm, null })
                {
                    yield return new ClaimFact
                    {
                        Id = $"claim-{number++:000}", RegionCode = region, PeriodLabel = start, Start = DateOnly.Parse(start), End = DateOnly.Parse(end), Scope = programme is null ? ClaimScope.AllProgrammes : ClaimScope.OneProgramme,
                        Programme = programme, Cases = Count(900), CasesQualifier = Qualifier.Exact, AmountIdr = Count(900_000), AmountQualifier = Qualifier.Exact, Basis = Basis.Reported, SourceId = Chance(0.5) ? "A-1" : "C-1",
                    };
                }
            }
        }
    }

    private IEnumerable<ComplianceObservation> Observations()
    {
        var regions = Regions.Where(static region => region.Level != RegionLevel.Country).ToArray();
        for (var number = 0; number < 40; number++)
        {
            var month = First + _random.Next(10);
            yield return new ComplianceObservation
            {
                Id = $"observation-{number:000}",
                RegionCode = regions[_random.Next(regions.Length)].Code,
                Subject = Chance(0.9) ? ComplianceSubject.Government : ComplianceSubject.GovernmentsWithin,
                AsOf = Chance(0.2) ? new PartialDate(month.Year) : Chance(0.5) ? new PartialDate(month.Year, month.Number) : new PartialDate(month.First),
                Stage = (ComplianceStage)_random.Next(7),
                State = (StageState)_random.Next(4),
                BudgetYear = Chance(0.5) ? 2023 + _random.Next(2) : null,
                Qualifier = Qualifier.Exact,
                Basis = Basis.Reported,
                SourceId = "A-1",
            };
        }
    }
}
