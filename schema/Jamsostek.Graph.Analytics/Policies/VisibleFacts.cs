using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Policies;

/// <summary>
/// The rows of a record that a policy shows, as a record of their own: whole, with every key that a row names in it. A row is shown when it is about a region that is shown and of
/// a basis that is shown; a row about no region (words of the field, amounts of benefits) when its basis is. What a shown row names and is hidden itself is taken out of the row.
/// Sources are those that shown rows come from.
/// </summary>
internal sealed class VisibleFacts
{
    private readonly FactSet _facts;
    private readonly RowPolicy _policy;
    private readonly VisibleRegions _regions;
    private readonly HashSet<string> _seeds;

    private VisibleFacts(FactSet facts, RowPolicy policy)
    {
        (_facts, _policy, _regions) = (facts, policy, new VisibleRegions(facts.Regions, policy));
        _seeds = Keys(facts.SeedFacts.Where(fact => Shows(fact, fact.RegionCode)), static fact => fact.Id);
    }

    /// <summary>The rows of a record that a policy shows.</summary>
    public static FactSet Of(FactSet facts, RowPolicy policy) => policy.IsEverything ? facts : new VisibleFacts(facts, policy).Make();

    private FactSet Make()
    {
        var shown = Related(Plain());
        shown = shown with { Conflicts = Conflicts(shown) };
        return shown with { Sources = VisibleSources.Of(_facts.Sources, shown) };
    }

    /// <summary>The tables whose rows name no row of another table but seed facts and sources, and the agencies.</summary>
    private FactSet Plain()
    {
        var agencies = Rows(_facts.Agencies, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds });
        var kept = Keys(agencies, static fact => fact.Code);
        return new FactSet
        {
            Regions = _regions.Of(_facts.Regions, _policy, Seeds),
            Labour = [.. _facts.Labour.Where(fact => Shows(fact, fact.RegionCode))],
            CoverageObservations = Rows(_facts.CoverageObservations, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            NationalParticipants = _policy.Regions.IsDefault ? Rows(_facts.NationalParticipants, null, static (fact, seeds) => fact with { SeedFactIds = seeds }) : [],
            ProvincialParticipants = Rows(_facts.ProvincialParticipants, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            Targets = Rows(_facts.Targets, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            Claims = Rows(_facts.Claims, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            Regulations = Rows(_facts.Regulations, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            MonitoringEvents = [.. _facts.MonitoringEvents.Where(Shows).Select(Trim)],
            Agencies = [.. agencies.Select(fact => Keeps(kept, fact.ParentCode) ? fact : fact with { ParentCode = null })],
            BenefitRates = Rows(_facts.BenefitRates, null, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            Vocabulary = Rows(_facts.Vocabulary, null, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            SeedFacts = [.. _facts.SeedFacts.Where(fact => _seeds.Contains(fact.Id))],
            PotentialRatios = Rows(_facts.PotentialRatios, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds }),
            Coverage = [.. _facts.Coverage.Where(fact => Shows(fact, fact.RegionCode))],
            AgencyMonths = VisibleAgencyMonths.Of(AgencyMonthColumns.Of(_facts.AgencyMonths), kept, _policy),
        };
    }

    /// <summary>The tables whose rows name rows of those.</summary>
    private FactSet Related(FactSet shown)
    {
        var regulations = Keys(shown.Regulations, static fact => fact.Id);
        var agencies = Keys(shown.Agencies, static fact => fact.Code);
        var events = Keys(shown.MonitoringEvents, static fact => fact.Id);
        var figures = Keys(shown.CoverageObservations, static fact => fact.Id);
        figures.UnionWith(shown.NationalParticipants.Select(static fact => fact.Id));
        IReadOnlyList<PolicyActor> actors = [.. Rows(_facts.PolicyActors, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds })
            .Select(fact => Keeps(agencies, fact.AgencyCode) ? fact : fact with { AgencyCode = null })];
        var people = Keys(actors, static fact => fact.Id);
        return shown with
        {
            ComplianceObservations = [.. Rows(_facts.ComplianceObservations, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds })
                .Select(fact => Keeps(regulations, fact.RegulationId) ? fact : fact with { RegulationId = null })],
            Duties = [.. Rows(_facts.Duties, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds })
                .Select(fact => Keeps(regulations, fact.RegulationId) ? fact : fact with { RegulationId = null })],
            PolicyActors = actors,
            EventWaves = [.. _facts.EventWaves.Where(fact => events.Contains(fact.EventId) && _policy.Shows(fact.Basis) && ShowsAny(fact.RegionCodes)).Select(Trim)],
            EventParticipations = [.. Rows(_facts.EventParticipations, static fact => fact.RegionCode, static (fact, seeds) => fact with { SeedFactIds = seeds })
                .Where(fact => events.Contains(fact.EventId))
                .Select(fact => Keeps(agencies, fact.AgencyCode) ? fact : fact with { AgencyCode = null })
                .Select(fact => Keeps(people, fact.ActorId) ? fact : fact with { ActorId = null })],
            FigureUses = [.. _facts.FigureUses.Where(fact => figures.Contains(fact.FigureId) && _policy.Shows(fact.Basis))
                .Select(fact => Keeps(figures, fact.FollowedFigureId) ? fact : fact with { FollowedFigureId = null })],
        };
    }

    /// <summary>Statements about rows that are shown. A table that is not known here shows none: what is not known to be inside counts as outside.</summary>
    private IReadOnlyList<ConflictingStatement> Conflicts(FactSet shown)
    {
        var entities = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            ["regulations"] = Keys(shown.Regulations, static fact => fact.Id),
            ["participants-national"] = Keys(shown.NationalParticipants, static fact => fact.Id),
            ["participants-provincial"] = Keys(shown.ProvincialParticipants, static fact => fact.Id),
            ["coverage-observations"] = Keys(shown.CoverageObservations, static fact => fact.Id),
            ["compliance-observations"] = Keys(shown.ComplianceObservations, static fact => fact.Id),
            ["claims"] = Keys(shown.Claims, static fact => fact.Id),
            ["targets"] = Keys(shown.Targets, static fact => fact.Id),
            ["duties"] = Keys(shown.Duties, static fact => fact.Id),
            ["monitoring-events"] = Keys(shown.MonitoringEvents, static fact => fact.Id),
            ["event-participations"] = Keys(shown.EventParticipations, static fact => fact.Id),
            ["agencies"] = Keys(shown.Agencies, static fact => fact.Code),
            ["policy-actors"] = Keys(shown.PolicyActors, static fact => fact.Id),
            ["benefit-rates"] = Keys(shown.BenefitRates, static fact => fact.Id),
            ["vocabulary"] = Keys(shown.Vocabulary, static fact => fact.Id),
            ["seed-facts"] = _seeds,
        };
        return [.. Rows(_facts.Conflicts, null, static (fact, seeds) => fact with { SeedFactIds = seeds })
            .Where(fact => entities.TryGetValue(fact.EntityType, out var keys) && keys.Contains(fact.EntityId))];
    }

    private bool Shows(IFact fact, string region) => _policy.Shows(fact.Basis) && _regions.Shows(region);

    /// <summary>An event is about each region in its scope; one without a scope is about the region of its venue, else about the country.</summary>
    private bool Shows(MonitoringEvent fact) => _policy.Shows(fact.Basis)
        && (fact.RegionCodes.Count > 0 ? ShowsAny(fact.RegionCodes) : _policy.Regions.IsDefault || (fact.VenueRegionCode is { } venue && _regions.Shows(venue)));

    private bool ShowsAny(FactList<string> regions) => regions.Count == 0 || regions.Any(_regions.Shows);

    private MonitoringEvent Trim(MonitoringEvent fact) => fact with
    {
        RegionCodes = Keep(fact.RegionCodes, _regions.Shows),
        VenueRegionCode = _regions.Names(fact.VenueRegionCode) ? fact.VenueRegionCode : null,
        SeedFactIds = Seeds(fact.SeedFactIds),
    };

    private EventWave Trim(EventWave fact) => fact with { RegionCodes = Keep(fact.RegionCodes, _regions.Shows), SeedFactIds = Seeds(fact.SeedFactIds) };

    private FactList<string> Seeds(FactList<string> seeds) => Keep(seeds, _seeds.Contains);

    /// <summary>The rows of a table that are shown, without the seed facts that are not. A row that loses nothing is the same object as before.</summary>
    private IReadOnlyList<T> Rows<T>(IReadOnlyList<T> table, Func<T, string>? region, Func<T, FactList<string>, T> with)
        where T : ISeedBacked
        => [.. table.Where(fact => _policy.Shows(fact.Basis) && (region is null || _regions.Shows(region(fact))))
            .Select(fact => Seeds(fact.SeedFactIds) is var seeds && seeds.Count == fact.SeedFactIds.Count ? fact : with(fact, seeds))];

    private static FactList<string> Keep(FactList<string> list, Func<string, bool> keeps) => list.All(keeps) ? list : FactList.Create<string>([.. list.Where(keeps)]);

    private static bool Keeps(HashSet<string> keys, string? key) => key is null || keys.Contains(key);

    private static HashSet<string> Keys<T>(IEnumerable<T> rows, Func<T, string> key) => rows.Select(key).ToHashSet(StringComparer.Ordinal);
}
