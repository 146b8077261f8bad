namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>
/// Whole numbers of staff and enrolled by government and month that add to every published count at its month, exactly. A region's staff is scaled by one factor, the odds of being enrolled
/// by another; between the months of counts the factors go in straight lines, beyond them they stay.
/// </summary>
internal sealed class Calibration
{
    /// <summary>The most that staff is scaled down to: of those whose government enrols, this share is.</summary>
    private const double LargestShare = 0.97;

    private readonly GovernmentPath[] _paths;
    private readonly MonthAxis _axis;
    private readonly bool[] _settled;

    private Calibration(GovernmentPath[] paths, MonthAxis axis)
    {
        (_paths, _axis) = (paths, axis);
        _settled = new bool[paths.Length];
        Staff = [.. paths.Select(_ => new int[axis.Count])];
        Enrolled = [.. paths.Select(_ => new int[axis.Count])];
    }

    /// <summary>Non-ASN staff by government and month.</summary>
    public int[][] Staff { get; }

    /// <summary>Of these, enrolled; never more.</summary>
    public int[][] Enrolled { get; }

    public static Calibration Of(GovernmentPath[] paths, IReadOnlyList<CalibrationGroup> groups, MonthAxis axis, CancellationToken cancellationToken)
    {
        var calibration = new Calibration(paths, axis);
        CalibrationGroup rest = new([.. Enumerable.Range(0, paths.Length)], IsOfCountry: true, []);
        foreach (var group in groups.Append(rest))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var free = group.Members.Where(index => !calibration._settled[index]).ToArray();
            calibration.Meet(free, group.Targets.Select(target => calibration.Rest(group, target)).OfType<FreeTarget>().ToArray());
        }

        return calibration;
    }

    private void Meet(int[] free, FreeTarget[] targets)
    {
        var at = targets.ToDictionary(static target => target.Position);
        var staffScale = Curve(targets.Where(static target => target.Staff is not null), target => target.Staff!.Value / Sum(free, target.Position, static (path, month) => path.Staff[month]));
        var constant = ConstantScale(free, targets);
        for (var month = 0; month < _axis.Count; month++)
        {
            var scale = staffScale?.At(month) ?? constant;
            var staff = free.Select(index => _paths[index].Staff[month] * scale).ToArray();
            Place(Staff, free, month, at.GetValueOrDefault(month)?.Staff, staff);
        }

        var oddsFactor = Curve(targets, target => OddsShift.Solve(target.Enrolled, StaffAt(free, target.Position), OddsAt(free, target.Position)));
        for (var month = 0; month < _axis.Count; month++)
        {
            var factor = oddsFactor?.At(month) ?? 1;
            var enrolled = StaffAt(free, month).Zip(OddsAt(free, month), (staff, odds) => staff * odds * factor / (1 + (odds * factor))).ToArray();
            Place(Enrolled, free, month, at.GetValueOrDefault(month)?.Enrolled, enrolled);
        }

        foreach (var index in free)
        {
            _settled[index] = true;
        }
    }

    /// <summary>What is left of a count when the governments that are settled already are taken off; null where the others cannot make it up.</summary>
    private FreeTarget? Rest(CalibrationGroup group, CalibrationTarget target)
    {
        var position = _axis.Position(target.Month);
        var (enrolled, staff, canEnrol) = (target.Enrolled, target.Staff, 0.0);
        foreach (var index in group.Members)
        {
            if (_settled[index])
            {
                enrolled -= Enrolled[index][position];
                staff -= Staff[index][position];
            }
            else
            {
                canEnrol += _paths[index].Staff[position] * _paths[index].Share[position];
            }
        }

        return enrolled < 0 || staff < enrolled || canEnrol <= 0 ? null : new FreeTarget(position, enrolled, staff);
    }

    /// <summary>Where no staff is published: the scale at which the last count comes out with the odds as they are, but never so small that another count finds too few to enrol.</summary>
    private double ConstantScale(int[] free, FreeTarget[] targets)
    {
        if (targets.Length == 0 || targets.All(static target => target.Enrolled == 0))
        {
            return 1;
        }

        var natural = targets[^1].Enrolled / Sum(free, targets[^1].Position, static (path, month) => path.Staff[month] * path.Share[month]);
        return Math.Max(natural, targets.Max(target => target.Enrolled / (LargestShare * Sum(free, target.Position, static (path, month) => path.Share[month] > 0 ? path.Staff[month] : 0))));
    }

    private static void Place(int[][] table, int[] rows, int month, long? total, double[] exact)
    {
        var parts = new long[rows.Length];
        if (total is { } whole)
        {
            Apportionment.Split(whole, exact, parts);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            table[rows[i]][month] = (int)(total is null ? Math.Floor(exact[i] + 0.5) : parts[i]);
        }
    }

    private static FactorCurve? Curve(IEnumerable<FreeTarget> targets, Func<FreeTarget, double> factor)
    {
        var nodes = targets.Select(target => (target.Position, factor(target))).ToArray();
        return nodes.Length == 0 ? null : new FactorCurve(nodes);
    }

    private double Sum(int[] rows, int month, Func<GovernmentPath, int, double> value) => rows.Sum(index => value(_paths[index], month));

    private double[] StaffAt(int[] rows, int month) => [.. rows.Select(index => (double)Staff[index][month])];

    private double[] OddsAt(int[] rows, int month) => [.. rows.Select(index => _paths[index].Share[month] / (1 - _paths[index].Share[month]))];

    private sealed record FreeTarget(int Position, long Enrolled, long? Staff);
}
