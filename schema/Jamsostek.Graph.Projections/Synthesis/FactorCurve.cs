namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>A factor over months: straight lines between nodes, constant beyond the first and the last.</summary>
/// <param name="nodes">Month and factor, ascending; at least one.</param>
internal sealed class FactorCurve(IReadOnlyList<(int Month, double Factor)> nodes)
{
    public double At(int month)
    {
        if (month <= nodes[0].Month)
        {
            return nodes[0].Factor;
        }

        for (var i = 1; i < nodes.Count; i++)
        {
            if (month <= nodes[i].Month)
            {
                var (from, to) = (nodes[i - 1], nodes[i]);
                return from.Factor + ((to.Factor - from.Factor) * (month - from.Month) / (to.Month - from.Month));
            }
        }

        return nodes[^1].Factor;
    }
}
