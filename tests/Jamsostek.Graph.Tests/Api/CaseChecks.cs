using System.Text;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>The answers of the cases, worked out from the facts without the schema, the snapshot or the filters.</summary>
internal static class CaseChecks
{
    private static readonly FactSet Facts = SeedRecord.Facts;

    /// <summary>By name of the case.</summary>
    public static IReadOnlyDictionary<string, Func<object>> All { get; } = new Dictionary<string, Func<object>>(StringComparer.Ordinal)
    {
        ["aceh-coverage"] = AcehCoverage,
        ["events-and-agencies"] = EventsAndAgencies,
        ["jakarta-participants"] = JakartaParticipants,
        ["latest-coverage-ranking"] = LatestCoverageRanking,
        ["most-informal-provinces"] = MostInformalProvinces,
        ["nodes-by-id"] = NodesById,
        ["provinces-with-small-cities"] = ProvincesWithSmallCities,
        ["sectors-of-a-kota"] = SectorsOfAKota,
        ["sumatera-over-years"] = SumateraOverYears,
        ["targets-of-the-nation"] = TargetsOfTheNation,
        ["who-has-budgeted"] = WhoHasBudgeted,
    };

    private static object AcehCoverage()
    {
        var figures = Facts.CoverageObservations.Where(static fact => fact is { RegionCode: "11", Segment: WorkerSegment.All, PublishedRatePercent: not null })
            .OrderBy(static fact => fact.AsOf).ThenBy(static fact => fact.Id, StringComparer.Ordinal).ToList();
        var nodes = new List<object>();
        for (var i = 0; i < figures.Count; i++)
        {
            var fact = figures[i];
            nodes.Add(new
            {
                asOf = $"{fact.AsOf}",
                registered = fact.Registered,
                potential = fact.Potential,
                publishedPercent = fact.PublishedRatePercent,
                denominatorBasis = Upper(fact.DenominatorBasis),
                agrees = fact.Agreement == ArithmeticCheck.NotCheckable ? (bool?)null : fact.Agreement != ArithmeticCheck.Disagrees,
                quote = fact.Quote,
                source = new { key = fact.SourceId },
                seedFacts = fact.SeedFactIds.Select(static id => new { key = id }),
                basisBreak = i == 0 || fact.DenominatorBasis == figures[i - 1].DenominatorBasis && fact.DenominatorBasis != DenominatorBasis.NotStated
                    ? null
                    : new { reason = figures[i - 1].DenominatorBasis == DenominatorBasis.NotStated || fact.DenominatorBasis == DenominatorBasis.NotStated ? "DENOMINATOR_NOT_STATED" : "DENOMINATOR_DIFFERS", earlier = new { asOf = $"{figures[i - 1].AsOf}" } },
            });
        }

        return new { region = new { name = "Aceh", observations = new { nodes }, latestCoverage = new { asOf = $"{figures[^1].AsOf}", publishedPercent = figures[^1].PublishedRatePercent, isBasisBroken = true } } };
    }

    private static object MostInformalProvinces()
    {
        var ranked = Level(RegionLevel.Province).Select(static region => (region, parts: Inside(region.Code, 2025)))
            .OrderByDescending(static pair => (double)pair.parts.Sum(static fact => fact.Informal)!.Value / pair.parts.Sum(static fact => fact.Employed)!.Value)
            .Take(5).ToList();
        return new
        {
            provinces = new
            {
                totalCount = 38,
                nodes = ranked.Select(static pair => new
                {
                    code = pair.region.Code,
                    labour = new
                    {
                        year = 2025,
                        employed = pair.parts.Sum(static fact => fact.Employed),
                        informal = pair.parts.Sum(static fact => fact.Informal),
                        informalRate = (double)pair.parts.Sum(static fact => fact.Informal)!.Value / pair.parts.Sum(static fact => fact.Employed)!.Value,
                    },
                    kabupaten = new { nodes = pair.parts.OrderByDescending(static fact => fact.Informal).Take(2).Select(static fact => new { code = fact.RegionCode, labour = new { informal = fact.Informal } }) },
                }),
            },
        };
    }

    private static object SumateraOverYears()
    {
        var provinces = Level(RegionLevel.Province).Where(static region => region.IslandGroup == "Sumatera").ToList();
        object Totals(int year)
        {
            var rows = provinces.SelectMany(region => Inside(region.Code, year)).ToList();
            return new { regions = provinces.Count, labour = new { year, employed = rows.Sum(static fact => fact.Employed), unemploymentRate = (double)rows.Sum(static fact => fact.Unemployed)!.Value / rows.Sum(static fact => fact.LabourForce)!.Value } };
        }

        long? Employed(string code, int year) => Inside(code, year).Sum(static fact => fact.Employed);
        return new
        {
            then = new { totals = Totals(2018), nodes = provinces.Select(region => new { code = region.Code, labour = new { employed = Employed(region.Code, 2018) } }) },
            now = new
            {
                totals = Totals(2025),
                nodes = provinces.Select(region => new { code = region.Code, before = new { employed = Employed(region.Code, 2018) }, labour = new { employed = Employed(region.Code, 2025) } }),
            },
        };
    }

    private static object ProvincesWithSmallCities()
    {
        var small = Facts.Labour.Where(static fact => fact is { Year: 2025, Employed: < 50000 }).ToDictionary(static fact => fact.RegionCode, static fact => fact.Employed, StringComparer.Ordinal);
        var cities = Level(RegionLevel.Kabupaten).Where(region => region.Kind == RegionKind.Kota && small.ContainsKey(region.Code)).GroupBy(static region => region.ParentCode!, StringComparer.Ordinal);
        return new
        {
            provinces = new
            {
                nodes = cities.OrderBy(static group => group.Key, StringComparer.Ordinal).Select(group => new
                {
                    code = group.Key,
                    kabupaten = new { nodes = group.OrderBy(region => small[region.Code]).Select(region => new { code = region.Code, name = region.Name, labour = new { employed = small[region.Code] } }) },
                }),
            },
        };
    }

    private static object WhoHasBudgeted()
    {
        var reported = Facts.ComplianceObservations
            .Where(static fact => fact is { Stage: ComplianceStage.BudgetAllocated, Subject: ComplianceSubject.Government })
            .GroupBy(static fact => fact.RegionCode, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.OrderBy(static fact => fact.AsOf).Last().State, StringComparer.Ordinal);
        object Group(StageState state)
        {
            var codes = Level(RegionLevel.Kabupaten).Where(region => region.ParentCode == "73" && reported.GetValueOrDefault(region.Code, StageState.Unknown) == state).Select(static region => new { code = region.Code }).ToList();
            return new { totalCount = codes.Count, nodes = codes };
        }

        return new { region = new { yes = Group(StageState.Yes), no = Group(StageState.No), unknown = Group(StageState.Unknown) } };
    }

    private static object SectorsOfAKota()
    {
        var fact = Facts.Labour.Single(static row => row is { RegionCode: "62.71", Year: 2025 });
        var sectors = LabourBreakdown.Sector.Categories;
        return new
        {
            region = new
            {
                name = Facts.Regions.Single(static region => region.Code == "62.71").Name,
                parent = new { code = "62" },
                labour = new
                {
                    employed = fact.Employed,
                    bySector = sectors.Select((sector, i) => new { code = sector.Code, label = sector.Indonesian, workers = fact.BySector[i], share = (double)fact.BySector[i]!.Value / fact.Employed!.Value }),
                },
            },
        };
    }

    private static object JakartaParticipants() => new
    {
        participants = new
        {
            nodes = Facts.ProvincialParticipants.Where(static fact => fact is { RegionCode: "31", Status: ParticipantStatus.Active })
                .OrderBy(static fact => fact.AsOf).ThenBy(static fact => fact.Id, StringComparer.Ordinal)
                .Select(static fact => new
                {
                    asOf = $"{fact.AsOf}",
                    value = fact.Workers,
                    countedBy = "PLACE_OF_REGISTRATION",
                    warning = "Counted by place of registration, which is not where the workers live or work: DKI Jakarta has more participants than employed residents. Never divide it by resident workers.",
                    qualifier = Upper(fact.Qualifier),
                    source = new { key = fact.SourceId },
                }),
        },
    };

    private static object TargetsOfTheNation()
    {
        var targets = Facts.Targets.Where(static fact => fact is { RegionCode: "ID", Unit: MeasureUnit.Percent })
            .OrderBy(static fact => fact.Year).ThenBy(static fact => fact.Value).ThenBy(static fact => fact.Id, StringComparer.Ordinal).ToList();
        return new
        {
            targets = new
            {
                totalCount = targets.Count,
                nodes = targets.Select(static fact => new
                {
                    key = fact.Id,
                    year = fact.Year,
                    metric = Upper(fact.Metric),
                    value = fact.Value,
                    unit = "PERCENT",
                    rate = (double)(fact.Value / 100),
                    denominatorBasis = Upper(fact.DenominatorBasis),
                    source = new { key = fact.SourceId },
                }),
            },
        };
    }

    private static object LatestCoverageRanking()
    {
        var trust = Facts.Sources.ToDictionary(static source => source.Id, static source => source.Trust, StringComparer.Ordinal);
        var latest = new List<CoverageObservation>();
        foreach (var region in Level(RegionLevel.Province))
        {
            CoverageObservation? last = null;
            foreach (var fact in Facts.CoverageObservations.Where(fact => fact.RegionCode == region.Code && fact.Segment is WorkerSegment.All or WorkerSegment.AllWithConstruction && (fact.PublishedRatePercent ?? fact.ComputedRatePercent) is not null))
            {
                var order = last is null ? 1 : fact.AsOf.CompareTo(last.AsOf);
                order = order != 0 ? order : trust[last!.SourceId].CompareTo(trust[fact.SourceId]);
                last = order > 0 || (order == 0 && string.CompareOrdinal(fact.Id, last!.Id) < 0) ? fact : last;
            }

            if (last is { DenominatorBasis: DenominatorBasis.Ucj } && last.RegionCode == region.Code)
            {
                latest.Add(last);
            }
        }

        return new
        {
            provinces = new
            {
                totalCount = latest.Count,
                nodes = latest.OrderByDescending(static fact => fact is { Registered: { } registered, Potential: { } potential } ? (double)registered / potential : (double)(fact.PublishedRatePercent!.Value / 100))
                    .Select(static fact => new { code = fact.RegionCode, latestCoverage = new { asOf = $"{fact.AsOf}", publishedPercent = fact.PublishedRatePercent } }),
            },
        };
    }

    private static object NodesById() => new
    {
        nodes = new object?[]
        {
            new { __typename = "Kabupaten", id = Id("Kabupaten:11.17"), code = "11.17", name = "Kabupaten Bener Meriah" },
            new { __typename = "SeedFact", id = Id("SeedFact:S066"), seedFile = "001_991dbeb4b85b3afc.txt", value = 1710891, unit = Facts.SeedFacts.Single(static fact => fact.Id == "S066").Unit },
            null,
            null,
            new { __typename = "Country", id = Id("Country:ID"), code = "ID", name = "Indonesia" },
            new { __typename = "Source", id = Id("Source:S-LAB1"), kind = "DATASET" },
        },
    };

    private static object EventsAndAgencies() => new
    {
        monitoringEvents = new
        {
            nodes = Facts.MonitoringEvents.Where(static fact => fact.Start.Year == 2022).OrderBy(static fact => fact.Start).ThenBy(static fact => fact.Id, StringComparer.Ordinal).Select(static fact => new
            {
                key = fact.Id,
                kind = Upper(fact.Kind),
                start = $"{fact.Start:yyyy-MM-dd}",
                waveCount = fact.Waves,
                waves = Facts.EventWaves.Where(wave => wave.EventId == fact.Id).Select(static wave => new { number = wave.Number, date = $"{wave.Date:yyyy-MM-dd}", regions = wave.RegionCodes.Select(static code => new { code }) }),
                participations = new
                {
                    totalCount = Facts.EventParticipations.Count(part => part.EventId == fact.Id),
                    nodes = Facts.EventParticipations.Where(part => part.EventId == fact.Id).OrderBy(static part => part.Id, StringComparer.Ordinal).Take(9).Select(static part => new
                    {
                        participant = part.Participant,
                        agency = Facts.Agencies.Where(agency => agency.Code == part.AgencyCode).Select(static agency => new { code = agency.Code, role = Upper(agency.Role) }).SingleOrDefault(),
                        region = new { code = part.RegionCode },
                    }),
                },
            }),
        },
    };

    private static IEnumerable<RegionFact> Level(RegionLevel level) => Facts.Regions.Where(region => region.Level == level).OrderBy(static region => region.Code, StringComparer.Ordinal);

    /// <summary>The rows of the kabupaten and kota of a province.</summary>
    private static List<LabourFact> Inside(string province, int year) =>
        [.. Facts.Labour.Where(fact => fact.Year == year && fact.RegionCode.Length > 2 && fact.RegionCode.StartsWith(province, StringComparison.Ordinal)).OrderBy(static fact => fact.RegionCode, StringComparer.Ordinal)];

    private static string Id(string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

    private static string Upper(Enum value) => string.Concat($"{value}".Select(static (letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
