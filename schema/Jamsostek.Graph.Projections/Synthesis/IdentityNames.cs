using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>Says in words what an identity is about.</summary>
internal sealed class IdentityNames(IReadOnlyList<RegionFact> regions)
{
    private readonly Dictionary<string, string> _regions =
        regions.DistinctBy(static region => region.Code).ToDictionary(static region => region.Code, static region => region.Name, StringComparer.Ordinal);

    public SynthesisIdentity Named(SynthesisIdentity identity)
    {
        var region = _regions.GetValueOrDefault(identity.RegionCode, identity.RegionCode);
        var scope = identity.Scope == GovernmentScope.Whole ? "and all within" : "alone";
        var months = identity.First == identity.Last ? $"{identity.Last}" : $"{identity.First} to {identity.Last}";
        return identity with { Name = $"{Words(identity.Measure)}, {region} {scope}, {months}" };
    }

    private static string Words(SynthesisMeasure measure) => measure switch
    {
        SynthesisMeasure.NonAsnWorkers => "non-ASN staff",
        SynthesisMeasure.EnrolledWorkers => "enrolled non-ASN staff",
        SynthesisMeasure.UnenrolledWorkers => "non-ASN staff not enrolled",
        SynthesisMeasure.BudgetIdr => "budget for contributions",
        SynthesisMeasure.PaidIdr => "contributions paid",
        SynthesisMeasure.GovernmentsWithBudget => "local governments with a budget",
        _ => "local governments without a budget",
    };
}
