namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>A government's non-ASN staff and the share of it that is enrolled, before calibration. All sizes here are assumptions of the synthesis; what is published enters by calibration alone.</summary>
/// <param name="Staff">Non-ASN staff by month, persons.</param>
/// <param name="Share">Share enrolled by month, in [0, 1); 0 while it does not enrol.</param>
internal sealed record GovernmentPath(double[] Staff, double[] Share)
{
    private const int MonthsToFullShare = 30;

    /// <summary>The month the sizes are meant for, 2022-10: that of the national count.</summary>
    private static readonly Semantics.Facts.Month SizedFor = new(2022, 10);

    public static GovernmentPath Of(Government government, StageCourse course, MonthAxis axis, ulong seed)
    {
        var random = KeyedRandom.Of(seed, government.Code);
        var size = SizeOf(government) * random.Between(0.75, 1.25, Draw.Size);
        var growth = random.Between(0.002, 0.024, Draw.Growth);
        var from = random.Between(0.35, 0.60, Draw.FirstShare);
        var to = random.Between(0.72, 0.95, Draw.LastShare);
        var dip = random.Between(0.08, 0.18, Draw.Dip);
        var staff = new double[axis.Count];
        var share = new double[axis.Count];
        for (var month = 0; month < axis.Count; month++)
        {
            if (!government.ExistsIn(axis.At(month)))
            {
                continue;
            }

            staff[month] = size * Math.Max(0.5, 1 + (growth * (axis.At(month) - SizedFor) / 12));
            if (course.Enrolment[month])
            {
                var age = Math.Clamp((double)(month - course.Since) / MonthsToFullShare, 0, 1);
                share[month] = (from + ((to - from) * age * age * (3 - (2 * age)))) * (1 - (dip * Expiry(axis.At(month).Number)));
            }
        }

        return new GovernmentPath(staff, share);
    }

    /// <summary>How much of the dip of expiring contracts falls on a calendar month: they end in December, most are out in January, and they are renewed by March.</summary>
    private static double Expiry(int monthOfYear) => monthOfYear switch
    {
        12 => 0.45,
        1 => 1,
        2 => 0.4,
        _ => 0,
    };

    private static double SizeOf(Government government) => government.Kind switch
    {
        GovernmentKind.Province or GovernmentKind.Capital => 3000 + (0.0012 * (government.Region.Population ?? 4_000_000)),
        GovernmentKind.Administrative => 600 + (0.006 * (government.Region.Population ?? 1_000_000)),
        _ => 1800 + (0.016 * (government.Region.Population ?? 200_000)),
    };
}
