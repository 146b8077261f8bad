using Jamsostek.Graph.Projections.Outlooks.Targets;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>What is asked of every region: a target on its base.</summary>
/// <param name="Target">The target; null for a rate that was given as an argument.</param>
/// <param name="Of">The question as the projections know it.</param>
/// <param name="Base">What the rate is of.</param>
internal sealed record OutlookQuestion(TargetFact? Target, TargetQuestion Of, OutlookBase Base)
{
    private const string Country = "ID";

    /// <summary>Tells it from others.</summary>
    public string Key => Target?.Id ?? FormattableString.Invariant($"{Of.Rate:R}@{Of.Due}");

    /// <summary>A target of the record.</summary>
    public static OutlookQuestion OfTarget(TargetFact target)
    {
        (OutlookBase Base, string? Refusal) of = target switch
        {
            { Metric: TargetMetric.RegisteredWorkers } => (OutlookBase.None, "The target counts registered workers; history and projection count active ones."),
            { Metric: TargetMetric.BpuShare } => (OutlookBase.None, "The target is about non-wage earners alone; the model projects all workers together."),
            { Unit: MeasureUnit.Workers } => (OutlookBase.None, null),
            { DenominatorBasis: DenominatorBasis.Rpjmn } => (OutlookBase.Employed, null),
            { DenominatorBasis: DenominatorBasis.PotentialWorkers or DenominatorBasis.Ucj or DenominatorBasis.UcjWithoutConstruction or DenominatorBasis.EmployedLessCivilServants or DenominatorBasis.NotStated } => (OutlookBase.Potential, null),
            _ => (OutlookBase.None, $"The target is a rate over {FactCode.Of(target.DenominatorBasis)}, which is not projected."),
        };
        var isRate = target.Unit == MeasureUnit.Percent;
        return new OutlookQuestion(target, new TargetQuestion(target.RegionCode, new Month(target.Year, 12), isRate ? (double)target.Value / 100 : null, isRate ? null : (double)target.Value, of.Refusal), of.Base);
    }

    /// <summary>A rate of potential workers by a month, for every region.</summary>
    public static OutlookQuestion OfRate(double rate, Month due) => new(null, new TargetQuestion(Country, due, rate, null, null), OutlookBase.Potential);
}
