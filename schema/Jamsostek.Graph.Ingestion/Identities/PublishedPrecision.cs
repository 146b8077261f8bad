using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>How far a number may lie from a published one and still print as it does.</summary>
internal static class PublishedPrecision
{
    /// <summary>Half a unit of the last digit that is not zero, of a number that is rounded; an exact one allows nothing.</summary>
    public static decimal OfCount(long count, Qualifier qualifier)
    {
        if (qualifier == Qualifier.Exact || count == 0)
        {
            return 0;
        }

        var unit = 1m;
        while (count % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit / 2;
    }

    /// <summary>Half a unit of the last decimal that is printed, percentage points.</summary>
    public static decimal OfPercent(decimal percent)
    {
        // Dividing by one drops the zeros at the end, which a file may or may not have kept.
        var half = 0.5m;
        for (var scale = (percent / 1.000000000000000000000000000000000m).Scale; scale > 0; scale--)
        {
            half /= 10;
        }

        return half;
    }
}
