using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// Draws of the error that the last level of each region has because its history is estimated. It stays over the whole horizon. In each draw the regions under a parent are moved together, each by its
/// variance times one multiplier, until their sum is a draw of what is known of the sum: raking of the draw, as the estimate itself was raked. So a sum is as sure as its published figures make it,
/// however unsure its parts are, and is not shifted by the bend of the logit.
/// </summary>
internal sealed class LevelErrors
{
    private const long RegionKey = 3_000_000_000;
    private const long ParentKey = 4_000_000_000;
    private const double Edge = 0.002;
    private const int Rounds = 4;

    private readonly TrainedState _state;
    private readonly double[] _level;
    private readonly double[] _potential;
    private readonly float[][] _scores;

    private LevelErrors(TrainedState state)
    {
        _state = state;
        var regions = state.Central.Regions;
        _level = [.. regions.Select(r => r.Level + r.Season[state.Central.SeasonAt(0)])];
        _potential = [.. regions.Select(static r => r.Potential ?? 0)];
        float[] exact = new float[state.Draws];
        _scores = [.. regions.Select(_ => exact)];
        Shift = new double[regions.Length];
    }

    /// <summary>By region: how far the middle of its level moves so that sums keep to what is known of them, logits.</summary>
    public double[] Shift { get; }

    /// <summary>Draws the errors.</summary>
    /// <param name="state">The trained model.</param>
    public static LevelErrors Of(TrainedState state)
    {
        var errors = new LevelErrors(state);
        var regions = state.Central.Regions;
        var groups = Enumerable.Range(0, regions.Length).Where(i => regions[i].LevelError > 0 && errors._potential[i] > 0)
            .GroupBy(i => regions[i].ParentCode == Panels.Panel.CountryCode ? regions[i].Code : regions[i].ParentCode, StringComparer.Ordinal)
            .OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => (g.Key, Members: g.ToArray())).ToArray();
        if (groups.Length > 0)
        {
            var targets = errors.Targets(groups);
            Parallel.For(0, groups.Length, g => errors.Rake(groups[g].Members, targets[g]));
        }

        return errors;
    }

    /// <summary>The standardised error of a region in every draw; zeros where its level is exact.</summary>
    /// <param name="region">Place of the region.</param>
    public ReadOnlySpan<float> Scores(int region) => _scores[region];

    /// <summary>Sums under each parent by draw: those of the estimate with the error that is left to them, so that their own sum is one of the country.</summary>
    private double[][] Targets((string Key, int[] Members)[] groups)
    {
        var known = new SumErrors(_state.Estimated);
        var last = new Semantics.Facts.Month(_state.FirstMonth + ((_state.Length - 1) * (_state.Central.Frequency == Panels.PanelFrequency.Monthly ? 1 : 12)));
        double[] variance = new double[groups.Length];
        for (int g = 0; g < groups.Length; g++)
        {
            var errors = groups[g].Members.Select(i => _potential[i] * LogitScale.Slope(_level[i]) * _state.Central.Regions[i].LevelError).ToArray();
            variance[g] = known.Held(groups[g].Key, last, known.Correlated(errors), groups[g].Members.Sum(i => _potential[i]), looksAhead: false);
        }

        double total = variance.Sum();
        double country = Math.Sqrt(known.Held(Panels.Panel.CountryCode, last, total, _potential.Sum(), looksAhead: false));
        var draws = groups.Select((_, g) => Normals(ParentKey + g)).ToArray();
        double[] whole = Normals(ParentKey - 1);
        var targets = groups.Select(_ => new double[_state.Draws]).ToArray();
        for (int draw = 0; draw < _state.Draws; draw++)
        {
            double sum = 0;
            for (int g = 0; g < groups.Length; g++)
            {
                sum += targets[g][draw] = Math.Sqrt(variance[g]) * draws[g][draw];
            }

            double left = (country * whole[draw]) - sum;
            for (int g = 0; g < groups.Length && total > 0; g++)
            {
                targets[g][draw] += left * variance[g] / total;
            }
        }

        return targets;
    }

    /// <summary>
    /// Draws the regions under one parent and moves each draw to its sum. Moving takes spread from a region or gives it some, so what is drawn at first is made so much wider or narrower that each region
    /// ends with the error it has.
    /// </summary>
    private void Rake(int[] members, double[] deviations)
    {
        double[] errors = [.. members.Select(i => _state.Central.Regions[i].LevelError)];
        double[] width = [.. errors.Select(static _ => 1.0)];
        var normals = members.Select(i => Normals(RegionKey + i)).ToArray();
        double[][] moved = [];
        for (int round = 0; round < Rounds; round++)
        {
            moved = Moved(members, errors, width, normals, deviations);
            for (int k = 0; k < members.Length; k++)
            {
                double spread = Spread(moved[k]);
                width[k] = Math.Clamp(spread > 0 ? width[k] / spread : width[k], 0.2, 5);
            }
        }

        for (int k = 0; k < members.Length; k++)
        {
            double mean = moved[k].Average();
            Shift[members[k]] = mean * errors[k];
            _scores[members[k]] = [.. moved[k].Select(v => (float)(v - mean))];
        }
    }

    private double[][] Moved(int[] members, double[] errors, double[] width, double[][] normals, double[] deviations)
    {
        double potential = members.Sum(i => _potential[i]);
        double middle = members.Sum(i => _potential[i] * LogitScale.Share(_level[i]));
        var moved = members.Select(_ => new double[_state.Draws]).ToArray();
        var logits = new double[members.Length];
        for (int draw = 0; draw < _state.Draws; draw++)
        {
            for (int k = 0; k < members.Length; k++)
            {
                moved[k][draw] = width[k] * normals[k][draw];
                logits[k] = _level[members[k]] + (errors[k] * moved[k][draw]);
            }

            double multiplier = Multiplier(members, logits, errors, Math.Clamp(middle + deviations[draw], Edge * potential, (1 - Edge) * potential));
            for (int k = 0; k < members.Length; k++)
            {
                moved[k][draw] += multiplier * errors[k];
            }
        }

        return moved;
    }

    private static double Spread(double[] values)
    {
        double mean = values.Average();
        return Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
    }

    /// <summary>The multiplier m with Σ potential · share(logit + m · error²) = sum, by Newton's steps inside a bracket.</summary>
    private double Multiplier(int[] members, double[] logits, double[] errors, double sum)
    {
        double low = -1, high = 1;
        while (Sum(members, logits, errors, low).Workers > sum)
        {
            low *= 2;
        }

        while (Sum(members, logits, errors, high).Workers < sum)
        {
            high *= 2;
        }

        double at = 0;
        for (int step = 0; step < 60; step++)
        {
            var (workers, slope) = Sum(members, logits, errors, at);
            double off = workers - sum;
            if (Math.Abs(off) <= 1e-7 * sum)
            {
                break;
            }

            (low, high) = off > 0 ? (low, at) : (at, high);
            double next = at - (off / slope);
            at = next > low && next < high ? next : (low + high) / 2;
        }

        return at;
    }

    private (double Workers, double Slope) Sum(int[] members, double[] logits, double[] errors, double multiplier)
    {
        double workers = 0;
        double slope = 0;
        for (int k = 0; k < members.Length; k++)
        {
            double variance = errors[k] * errors[k];
            double share = LogitScale.Share(logits[k] + (multiplier * variance));
            workers += _potential[members[k]] * share;
            slope += _potential[members[k]] * share * (1 - share) * variance;
        }

        return (workers, slope);
    }

    private double[] Normals(long key)
    {
        var random = new RandomStream(_state.Seed, key);
        var values = new double[_state.Draws];
        for (int draw = 0; draw < values.Length / 2; draw++)
        {
            double value = random.NextNormal();
            (values[draw], values[(values.Length / 2) + draw]) = (value, -value);
        }

        return values;
    }
}
