using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>The facts of a record by cube and partition, read in the plainest way.</summary>
internal sealed class NaiveFacts
{
    private readonly FactSet _facts;
    private readonly TrainedModel? _model;
    private readonly Dictionary<string, RegionFact> _regions;
    private readonly Dictionary<string, IReadOnlyList<NaiveFact>> _read = [];

    public NaiveFacts(FactSet facts, TrainedModel? model = null)
    {
        (_facts, _model) = (facts, model);
        _regions = facts.Regions.ToDictionary(static region => region.Code);
    }

    /// <summary>The facts of a cube as plain rows, read once.</summary>
    /// <param name="cube">Code of the cube.</param>
    /// <param name="partition">A breakdown, a grain, BUDGET_YEAR, or nothing.</param>
    public IReadOnlyList<NaiveFact> Of(string cube, string partition)
    {
        if (!_read.TryGetValue(cube + partition, out var known))
        {
            _read[cube + partition] = known = [.. cube switch
            {
                "coverage" => Coverage(),
                "compliance" => Compliance(),
                "labour" => Labour(partition),
                "claims" => Claims(partition),
                "outlooks" => Outlooks(),
                _ => Stages(partition.Length > 0),
            }];
        }

        return known;
    }

    private Dictionary<string, string?> Places(string region, params (string Dimension, string? Code)[] others)
    {
        var fact = _regions[region];
        var codes = new Dictionary<string, string?>
        {
            ["ISLAND_GROUP"] = fact.IslandGroup,
            ["KANWIL"] = fact.Kanwil,
            ["PROVINCE"] = fact.Level == RegionLevel.Province ? region : fact.Level == RegionLevel.Kabupaten ? fact.ParentCode : null,
            ["KABUPATEN"] = fact.Level == RegionLevel.Kabupaten ? region : null,
            ["REGION_KIND"] = fact.Kind is { } kind ? FactCode.Of(kind) : null,
            ["REGION"] = region,
        };
        foreach (var (dimension, code) in others)
        {
            codes[dimension] = code;
        }

        return codes;
    }

    private IEnumerable<NaiveFact> Coverage()
    {
        foreach (var fact in _facts.Coverage)
        {
            var before = _facts.Coverage.SingleOrDefault(other => other.RegionCode == fact.RegionCode && other.Segment == fact.Segment && other.Basis == fact.Basis && other.Month.Index == fact.Month.Index - 1);
            yield return new NaiveFact(
                fact.Month.Index, fact.Basis, Places(fact.RegionCode, ("SEGMENT", FactCode.Of(fact.Segment)), ("BASIS", FactCode.Of(fact.Basis))),
                new Dictionary<string, long?> { ["ELIGIBLE_WORKERS"] = fact.Eligible, ["COVERED_WORKERS"] = fact.Covered, ["NET_CHANGE"] = fact.Covered - before?.Covered }, fact)
            {
                Errors = new Dictionary<string, double?> { ["ELIGIBLE_WORKERS"] = fact.EligibleStandardError, ["COVERED_WORKERS"] = fact.CoveredStandardError },
            };
        }
    }

    private IEnumerable<NaiveFact> Compliance()
    {
        foreach (var fact in _facts.AgencyMonths)
        {
            var agency = _facts.Agencies.Single(one => one.Code == fact.AgencyCode);
            yield return new NaiveFact(
                fact.Month.Index, fact.Basis, Places(agency.RegionCode, ("AGENCY", agency.Code), ("AGENCY_ROLE", FactCode.Of(agency.Role)), ("BASIS", FactCode.Of(fact.Basis))),
                new Dictionary<string, long?> { ["NON_ASN_WORKERS"] = fact.NonAsnWorkers, ["ENROLLED_WORKERS"] = fact.EnrolledWorkers, ["BUDGET_IDR"] = fact.BudgetIdr, ["PAID_IDR"] = fact.PaidIdr }, fact);
        }
    }

    private IEnumerable<NaiveFact> Labour(string partition)
    {
        var below = Below(partition);
        foreach (var fact in _facts.Labour)
        {
            foreach (var (category, numbers) in Categories(fact, partition))
            {
                var own = numbers.ToDictionary(static pair => pair.Key, pair => below.Contains((fact.Year, fact.RegionCode, category, pair.Key)) ? null : pair.Value);
                if (own.Values.Any(static value => value is not null))
                {
                    (string, string?)[] others = [("BASIS", FactCode.Of(fact.Basis)), .. category is null ? Array.Empty<(string, string?)>() : [(partition, category)]];
                    yield return new NaiveFact((fact.Year * 12) + 7, fact.Basis, Places(fact.RegionCode, others), own, fact);
                }
            }
        }
    }

    /// <summary>The numbers that a region inside another has, so that the other's would be counted twice.</summary>
    private HashSet<(int Year, string Region, string? Category, string Number)> Below(string partition)
    {
        var below = new HashSet<(int, string, string?, string)>();
        foreach (var fact in _facts.Labour)
        {
            foreach (var (category, numbers) in Categories(fact, partition))
            {
                foreach (var number in numbers.Where(static pair => pair.Value is not null))
                {
                    for (var outer = _regions[fact.RegionCode].ParentCode; outer is not null; outer = _regions[outer].ParentCode)
                    {
                        below.Add((fact.Year, outer, category, number.Key));
                    }
                }
            }
        }

        return below;
    }

    private static IEnumerable<(string? Category, Dictionary<string, long?> Numbers)> Categories(LabourFact fact, string partition)
    {
        if (partition.Length == 0)
        {
            return [(null, new Dictionary<string, long?>
            {
                ["WORKING_AGE"] = fact.WorkingAge, ["LABOUR_FORCE"] = fact.LabourForce, ["EMPLOYED"] = fact.Employed, ["UNEMPLOYED"] = fact.Unemployed,
                ["FORMAL_WORKERS"] = fact.Formal, ["INFORMAL_WORKERS"] = fact.Informal, ["EMPLOYED_WOMEN"] = fact.Female, ["URBAN_WORKERS"] = fact.Urban,
            })];
        }

        var breakdown = LabourBreakdown.All.Single(one => one.Code == partition);
        return fact.By(breakdown).Zip(breakdown.Categories, static (value, category) => ((string?)category.Code, new Dictionary<string, long?> { ["EMPLOYED"] = value }));
    }

    private IEnumerable<NaiveFact> Claims(string grain)
    {
        foreach (var group in _facts.Claims.Where(fact => Grain(fact) == grain).GroupBy(static fact => (fact.RegionCode, fact.Scope, fact.Programme, fact.Start)))
        {
            var fact = group.OrderBy(one => _facts.Sources.Single(source => source.Id == one.SourceId).Trust).ThenBy(static one => one.Id, StringComparer.Ordinal).First();
            var programme = fact.Programme is { } one ? FactCode.Of(one) : FactCode.Of(fact.Scope);
            yield return new NaiveFact(
                (fact.End.Year * 12) + fact.End.Month - 1, fact.Basis, Places(fact.RegionCode, ("PROGRAMME", programme), ("BASIS", FactCode.Of(fact.Basis))),
                new Dictionary<string, long?> { ["CASES"] = fact.Cases, ["AMOUNT_IDR"] = fact.AmountIdr }, fact);
        }
    }

    private static string? Grain(ClaimFact fact) => (fact.Start.Day, fact.Start.Month, fact.End.AddDays(1) == fact.Start.AddMonths(12), fact.End.AddDays(1) == fact.Start.AddMonths(6), fact.End.AddDays(1) == fact.Start.AddMonths(3), fact.End.AddDays(1) == fact.Start.AddMonths(1)) switch
    {
        (1, 1, true, _, _, _) => "YEAR",
        (1, 1 or 7, _, true, _, _) => "SEMESTER",
        (1, 1 or 4 or 7 or 10, _, _, true, _) => "QUARTER",
        (1, _, _, _, _, true) => "MONTH",
        _ => null,
    };

    private IEnumerable<NaiveFact> Stages(bool byBudgetYear)
    {
        var own = _facts.ComplianceObservations.Where(static one => one.Subject == ComplianceSubject.Government).ToList();
        int?[] years = byBudgetYear ? [.. own.Select(static one => one.BudgetYear).Where(static year => year is not null).Distinct()] : [null];
        var months = own.Select(Known).ToList();
        foreach (var region in _facts.Regions.Where(static region => region.Level != RegionLevel.Country && region.Status != RegionStatus.Administrative))
        {
            foreach (var stage in Enum.GetValues<ComplianceStage>())
            {
                foreach (var year in years)
                {
                    for (var month = months.Min(); month <= months.Max(); month++)
                    {
                        var stated = own.Where(one => one.RegionCode == region.Code && one.Stage == stage && Known(one) <= month && (year is null || one.BudgetYear == year)).OrderBy(static one => one.AsOf).ToList();
                        var last = stated.LastOrDefault(static one => one.State != StageState.Unknown) ?? stated.LastOrDefault();
                        var (state, basis) = (last?.State ?? StageState.Unknown, last?.Basis ?? Basis.Derived);
                        yield return new NaiveFact(
                            month, basis, Places(region.Code, ("STAGE", FactCode.Of(stage)), ("STATE", FactCode.Of(state)), ("BUDGET_YEAR", year?.ToString()), ("BASIS", FactCode.Of(basis))),
                            new Dictionary<string, long?> { ["GOVERNMENTS"] = 1, ["REACHED_GOVERNMENTS"] = state == StageState.Yes ? 1 : 0, ["KNOWN_GOVERNMENTS"] = state == StageState.Unknown ? 0 : 1 }, last);
                    }
                }
            }
        }
    }

    private IEnumerable<NaiveFact> Outlooks()
    {
        foreach (var fact in _model?.Outlooks ?? [])
        {
            if (_facts.Targets.Any(target => target.Id == fact.TargetId) && _regions.TryGetValue(fact.RegionCode, out var region) && region.Level == RegionLevel.Kabupaten)
            {
                var band = fact.ProbabilityOfMissing switch { null => "UNKNOWN", < 0.1 => "VERY_UNLIKELY", < 0.33 => "UNLIKELY", <= 0.66 => "ABOUT_AS_LIKELY_AS_NOT", <= 0.9 => "LIKELY", _ => "VERY_LIKELY" };
                yield return new NaiveFact(
                    _model!.TrainedTo.Index, Basis.Estimated, Places(fact.RegionCode, ("TARGET", fact.TargetId), ("PROBABILITY_BAND", band), ("BASIS", "ESTIMATED")),
                    new Dictionary<string, long?>
                    {
                        ["REGIONS"] = 1, ["WILL_MISS_REGIONS"] = fact.WillMiss == true ? 1 : 0, ["WILL_MEET_REGIONS"] = fact.WillMiss == false ? 1 : 0, ["UNDECIDED_REGIONS"] = fact.WillMiss is null ? 1 : 0,
                        ["BASE_WORKERS"] = fact.BaseWorkers, ["TARGET_WORKERS"] = fact.TargetWorkers, ["PROJECTED_WORKERS"] = fact.ProjectedWorkers, ["SHORTFALL_WORKERS"] = fact.ShortfallWorkers,
                    },
                    fact);
            }
        }
    }

    private static int Known(ComplianceObservation one) => (one.AsOf.Last.Year * 12) + one.AsOf.Last.Month - 1;
}
