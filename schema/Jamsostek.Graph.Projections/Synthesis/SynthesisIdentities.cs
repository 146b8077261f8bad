using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>What published figures and known stages of compliance demand of the synthetic figures.</summary>
public static class SynthesisIdentities
{
    /// <summary>The identities that follow from the observations of a record, ordered by region, month and name.</summary>
    /// <param name="facts">The record; its agencies and their months are not looked at.</param>
    /// <param name="options">The months that are made; those of the published synthesis when null.</param>
    /// <returns>The identities whose months are made and whose regions the record holds whole.</returns>
    public static IReadOnlyList<SynthesisIdentity> Of(FactSet facts, SynthesisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var axis = MonthAxis.Of(options ?? new SynthesisOptions());
        var governments = Governments.Of(facts);
        var names = new IdentityNames(facts.Regions);
        return
        [
            .. Counts(facts, governments, axis)
                .Concat(Budgets(facts, governments, axis))
                .Concat(Mixtures(facts, governments, axis))
                .Concat(facts.ComplianceObservations.SelectMany(observation => StageIdentities.Of(observation, governments, axis)))
                .Select(names.Named)
                .OrderBy(static identity => identity.RegionCode, StringComparer.Ordinal)
                .ThenBy(static identity => identity.Last)
                .ThenBy(static identity => identity.Name, StringComparer.Ordinal)
                .ThenBy(static identity => identity.FigureId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Holds the agencies and months of a record against the identities that follow from its observations.</summary>
    /// <param name="facts">The record, with agencies and months.</param>
    /// <param name="options">The months that were made; those of the published synthesis when null.</param>
    /// <returns>A check for each identity, in their order.</returns>
    public static IReadOnlyList<SynthesisCheck> Check(FactSet facts, SynthesisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        options ??= new SynthesisOptions();
        var totals = GovernmentTotals.Of(facts, MonthAxis.Of(options));
        return [.. Of(facts, options).Select(identity => Check(identity, totals.Measure(identity)))];
    }

    private static SynthesisCheck Check(SynthesisIdentity identity, long? actual) => new(identity, actual, identity.Relation switch
    {
        _ when actual is null => null,
        SynthesisRelation.AtLeast => actual >= identity.Expected,
        SynthesisRelation.AtMost => actual <= identity.Expected,
        _ => actual == identity.Expected,
    });

    private static IEnumerable<SynthesisIdentity> Counts(FactSet facts, Governments governments, MonthAxis axis)
    {
        foreach (var target in CalibrationTargets.Of(facts, governments, axis)
            .SelectMany(static group => group.Targets.GroupBy(static target => target.FigureId).Select(static months => months.Last())))
        {
            yield return Count(target, SynthesisMeasure.EnrolledWorkers, target.Enrolled);
            if (target.Staff is { } staff)
            {
                yield return Count(target, SynthesisMeasure.NonAsnWorkers, staff);
            }
        }
    }

    private static SynthesisIdentity Count(CalibrationTarget target, SynthesisMeasure measure, long expected) => new()
    {
        FigureId = target.FigureId,
        SourceId = target.SourceId,
        RegionCode = target.RegionCode,
        Scope = target.Scope,
        Measure = measure,
        First = target.Month,
        Last = target.Month,
        Relation = SynthesisRelation.Equal,
        Expected = expected,
    };

    private static IEnumerable<SynthesisIdentity> Budgets(FactSet facts, Governments governments, MonthAxis axis) =>
        BudgetFigures.Of(facts, governments, axis).Select(static figure => new SynthesisIdentity
        {
            FigureId = figure.FigureId,
            SourceId = figure.SourceId,
            RegionCode = figure.RegionCode,
            Scope = GovernmentScope.Own,
            Measure = SynthesisMeasure.BudgetIdr,
            First = new Month(figure.Year, 1),
            Last = new Month(figure.Year, 12),
            Relation = SynthesisRelation.Equal,
            Expected = figure.AmountIdr,
        });

    private static IEnumerable<SynthesisIdentity> Mixtures(FactSet facts, Governments governments, MonthAxis axis) =>
        from observation in StageCourses.PartlyWithin(facts, governments, axis)
        from measure in (SynthesisMeasure[])[SynthesisMeasure.GovernmentsWithBudget, SynthesisMeasure.GovernmentsWithoutBudget]
        select new SynthesisIdentity
        {
            FigureId = observation.Id,
            SourceId = observation.SourceId,
            RegionCode = observation.RegionCode,
            Scope = GovernmentScope.Whole,
            Measure = measure,
            First = ComplianceReading.MonthsOf(observation).Last,
            Last = ComplianceReading.MonthsOf(observation).Last,
            Relation = SynthesisRelation.AtLeast,
            Expected = 1,
        };
}
