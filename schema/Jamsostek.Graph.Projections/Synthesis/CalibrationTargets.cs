using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>The published counts of enrolled non-ASN staff that a record holds.</summary>
internal static class CalibrationTargets
{
    /// <summary>
    /// The counts by region, those of single governments first, then of provinces, then of the country: a wider one is met by whom the narrower ones leave free.
    /// Of two counts of one region and month the better trusted is taken.
    /// </summary>
    public static IReadOnlyList<CalibrationGroup> Of(FactSet facts, Governments governments, MonthAxis axis)
    {
        var trust = facts.Sources.DistinctBy(static source => source.Id).ToDictionary(static source => source.Id, static source => source.Trust, StringComparer.Ordinal);
        return
        [
            .. Observed(facts).Concat(National(facts)).Concat(Budgeted(facts))
                .Where(target => axis.Holds(target.Month) && !(target.Staff < target.Enrolled))
                .Select(target => governments.Find(target.RegionCode) is { Region.Level: RegionLevel.Kabupaten } ? target with { Scope = GovernmentScope.Own } : target)
                .GroupBy(static target => (target.RegionCode, target.Scope))
                .Select(group => GroupOf(governments, group.Key.RegionCode, group.Key.Scope, group, trust))
                .Where(static group => group.Members.Count > 0)
                .OrderBy(static group => group.Members.Count > 1)
                .ThenBy(static group => group.IsOfCountry)
                .ThenBy(static group => group.Targets[0].RegionCode, StringComparer.Ordinal),
        ];
    }

    private static CalibrationGroup GroupOf(
        Governments governments, string regionCode, GovernmentScope scope, IEnumerable<CalibrationTarget> targets, Dictionary<string, TrustGrade> trust) =>
        new(
            [.. governments.Members(regionCode, scope).Select(static government => government.Index)],
            governments.Find(regionCode) is null,
            [
                .. targets
                    .OrderBy(static target => target.Month)
                    .ThenBy(target => trust.GetValueOrDefault(target.SourceId, TrustGrade.C))
                    .ThenBy(static target => target.FigureId, StringComparer.Ordinal)
                    .DistinctBy(static target => target.Month),
            ]);

    /// <summary>Counts of a region: of its government and of all within it, as "se-Kalimantan Tengah" says of one and the size of the others shows. Of a year, they are those of its December.</summary>
    private static IEnumerable<CalibrationTarget> Observed(FactSet facts) =>
        from observation in facts.CoverageObservations
        where observation is { Segment: WorkerSegment.NonAsn, Registered: not null }
        select new CalibrationTarget(
            observation.RegionCode, GovernmentScope.Whole, Month.Of(observation.AsOf.Last), observation.Registered!.Value, StaffOf(observation), observation.Id, observation.SourceId);

    private static IEnumerable<CalibrationTarget> National(FactSet facts) =>
        from country in facts.Regions.Where(static region => region.Level == RegionLevel.Country).Take(1)
        from count in facts.NationalParticipants
        where count is { Segment: WorkerSegment.NonAsn, Unit: MeasureUnit.Workers, Sex: null, PaidBy: null, Programmes.Count: 0 }
            && count.Status is ParticipantStatus.Active or ParticipantStatus.Registered or ParticipantStatus.ActiveOrRegistered
        select new CalibrationTarget(country.Code, GovernmentScope.Whole, Month.Of(count.AsOf.Last), count.Value, null, count.Id, count.SourceId);

    /// <summary>The workers of a budget that is for non-ASN staff alone: those of the government itself, in every month of the budget year.</summary>
    private static IEnumerable<CalibrationTarget> Budgeted(FactSet facts) =>
        from observation in facts.ComplianceObservations
        where observation is { Subject: ComplianceSubject.Government, Stage: ComplianceStage.BudgetAllocated, State: StageState.Yes, Workers: not null }
            && ComplianceReading.IsOfNonAsnAlone(observation)
        let months = ComplianceReading.MonthsOf(observation)
        from month in Enumerable.Range(0, months.Last - months.First + 1)
        select new CalibrationTarget(
            observation.RegionCode, GovernmentScope.Own, months.First + month, observation.Workers!.Value, null, observation.Id, observation.SourceId);

    private static long? StaffOf(CoverageObservation observation) => observation switch
    {
        { Potential: { } potential } => potential,
        { PublishedRatePercent: { } rate } when rate > 0 => (long)decimal.Round(observation.Registered!.Value * 100 / rate),
        _ => null,
    };
}
