using System.Numerics;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// The path of one region at the lowest level as a function of a standard normal W at each step: coverage = share(Z + sign(W) sqrt((SC e(|W|))² + (se |W|)²)) plus added workers.
/// Every quantile, probability and draw comes from this one function, so that they agree.
/// </summary>
internal sealed class LeafPath
{
    private readonly LeafPath? _unshifted;
    private readonly RegionShift? _shift;
    private readonly double _level;
    private readonly double[] _common;
    private readonly double[] _trend;
    private readonly double[] _season;
    private readonly double[] _scale;
    private readonly double[] _error;
    private readonly EstimateDrift _drift;
    private readonly int _months;
    private readonly ErrorCurve[] _curves;

    /// <summary>Computes the path of a region.</summary>
    /// <param name="central">The trained model.</param>
    /// <param name="region">The region.</param>
    /// <param name="levelShift">How far its level moves so that sums keep to what is known of them, logits.</param>
    /// <param name="estimated">How the history came to be; null for counts.</param>
    /// <param name="curves">Error curve by step.</param>
    /// <param name="common">Change that all regions share by step, logits.</param>
    public LeafPath(CentralModel central, RegionState region, double levelShift, EstimatedHistory? estimated, ErrorCurve[] curves, double[] common)
    {
        int steps = curves.Length;
        (_drift, _months) = (new EstimateDrift(estimated, region), central.Frequency == PanelFrequency.Monthly ? 1 : 12);

        // What looks like momentum between two published figures is the line that was drawn between them: it is not continued.
        OwnWeight = estimated is null ? 1 : 1 - region.EstimatedShare;
        (Region, LevelShift, _curves, _level) = (region, levelShift, curves, region.Level + levelShift);
        (_common, _trend, _season, _scale, _error) = (common, new double[steps], new double[steps], new double[steps], new double[steps]);
        Potential = new double[steps];
        for (int step = 0; step < steps; step++)
        {
            int horizon = step + 1;
            Potential[step] = (region.Potential ?? 0) * Math.Exp(region.PotentialGrowth * horizon);
            _trend[step] = _level + (OwnWeight * central.OwnChange(region, horizon)) + _common[step];
            _season[step] = region.Season[central.SeasonAt(horizon)];
            _scale[step] = central.Scale(region, horizon);
            _error[step] = Math.Sqrt(Variance(step));
        }
    }

    // All that it has in common with the path without a scenario is shared, and the rest computed where it is asked for: a scenario for the whole country has a path for every region.
    private LeafPath(LeafPath path, RegionShift shift)
    {
        (_unshifted, _shift, Region, LevelShift, _curves, _level) = (path, shift, path.Region, path.LevelShift, path._curves, path._level);
        (_drift, _months, OwnWeight) = (path._drift, path._months, path.OwnWeight);
        (_common, _trend, _season, _scale, _error, Potential) = (path._common, path._trend, path._season, path._scale, path._error, path.Potential);
    }

    public RegionState Region { get; }

    /// <summary>How far its level moves so that sums keep to what is known of them, logits.</summary>
    public double LevelShift { get; }

    /// <summary>How much of its own change is continued: all of it where its history is counted, nothing where every figure is an estimate.</summary>
    public double OwnWeight { get; }

    /// <summary>Whether a scenario changes it.</summary>
    public bool IsShifted => _shift is not null;

    /// <summary>Whether a scenario brings an error of its own at a step.</summary>
    public bool HasErrorOfItsOwn(int step) => _shift is not null && _shift.Error(step) != 0;

    /// <summary>Projected potential workers by step.</summary>
    public double[] Potential { get; }

    public int Steps => _trend.Length;

    /// <summary>The path of the region under a scenario, in place of any other; without any for null.</summary>
    public LeafPath Under(RegionShift? shift) => shift is null ? _unshifted ?? this : new LeafPath(_unshifted ?? this, shift);

    /// <summary>Middle of the path, logits, without what a scenario adds as workers.</summary>
    public double Middle(int step) => Trend(step) + _season[step];

    /// <summary>Coverage at a standard normal.</summary>
    public double Share(int step, double score) => Held(LogitScale.Share(Middle(step) + Deviation(step, Error(step), score)) + Added(step));

    /// <summary>Season of a step, logits.</summary>
    public double Season(int step) => _season[step];

    /// <summary>The model's own error one standard deviation out, logits.</summary>
    public double Spread(int step) => _scale[step] * _curves[step].At(1);

    /// <summary>What the normal at a step is made of, each error by its part of the variance one standard deviation out.</summary>
    /// <param name="step">The step.</param>
    /// <param name="national">Share of the model's own error that the country has in common.</param>
    /// <param name="province">Share that the province has in common beyond that.</param>
    public Mixture Mixture(int step, double national, double province)
    {
        double error = Error(step);
        double deviation = Deviation(step, error, 1);
        double whole = deviation * deviation;
        double own = Math.Max(0, whole - (error * error));
        int months = (step + 1) * _months;
        return whole == 0
            ? Paths.Mixture.OfShares(national, province, 0)
            : Paths.Mixture.OfShares(
                ((national * own) + _drift.National(months)) / whole,
                ((province * own) + _drift.Province(months)) / whole,
                Math.Min(1, _drift.Level(months) / whole));
    }

    /// <summary>Adds the workers of standard normals to sums, in single precision: what that leaves out is less than a millionth of them.</summary>
    /// <param name="step">The step.</param>
    /// <param name="withoutSeason">Whether the season is left out.</param>
    /// <param name="normals">Normals; changed.</param>
    /// <param name="sums">What is added to: two for each of the normals, which are half as wide.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddWorkers(int step, bool withoutSeason, Span<Vector<float>> normals, Span<Vector<double>> sums)
    {
        _curves[step].Deviate(normals, (float)_scale[step], (float)Error(step));
        var middle = new Vector<float>((float)(withoutSeason ? Trend(step) : Middle(step)));
        var potential = new Vector<float>((float)Potential[step]);
        var added = new Vector<float>((float)Added(step));
        for (int i = 0; i < normals.Length; i++)
        {
            var share = LogitScale.Share(normals[i] + middle) + added;
            Vector.Widen(potential * Vector.MinNative(Vector.MaxNative(share, Vector<float>.Zero), Vector<float>.One), out var first, out var second);
            sums[2 * i] += first;
            sums[(2 * i) + 1] += second;
        }
    }

    /// <summary>Coverage at a probability.</summary>
    public double Quantile(int step, double level) => level == 0.5 ? Share(step, 0) : Share(step, NormalScale.Quantile(level));

    /// <summary>Probability that coverage lies below a rate.</summary>
    public double Below(int step, double rate)
    {
        double own = rate - Added(step);
        if (own <= 0)
        {
            return 0;
        }

        if (own >= 1 || rate > 1)
        {
            return 1;
        }

        double distance = LogitScale.Logit(own) - Middle(step);
        double score = Score(step, Math.Abs(distance));
        return NormalScale.Cumulative(Math.Sign(distance) * score);
    }

    private static double Held(double share) => share < 0 ? 0 : share > 1 ? 1 : share;

    private double Variance(int step)
    {
        int months = (step + 1) * _months;
        return _drift.Level(months) + _drift.National(months) + _drift.Province(months) + _drift.Own(months);
    }

    /// <summary>Middle without season.</summary>
    private double Trend(int step)
    {
        if (_shift is null)
        {
            return _trend[step];
        }

        double own = _trend[step] - _level - _common[step];
        return _level + (_shift.Growth * (own + (_shift.National * _common[step]))) + _shift.Logits(step);
    }

    /// <summary>Standard error that comes beside the model's own, logits.</summary>
    private double Error(int step) => _shift?.Error(step) is { } error and not 0 ? Math.Sqrt(Variance(step) + (error * error)) : _error[step];

    /// <summary>Share of potential workers that a scenario adds.</summary>
    private double Added(int step) => _shift is not null && Potential[step] > 0 ? _shift.Workers(step) / Potential[step] : 0;

    private double Deviation(int step, double error, double score)
    {
        double size = Math.Abs(score);
        double own = _scale[step] * _curves[step].At(size);
        double other = error * size;
        double deviation = other == 0 ? own : Math.Sqrt((own * own) + (other * other));
        return score < 0 ? -deviation : deviation;
    }

    /// <summary>The size of a normal at which the deviation is so large.</summary>
    private double Score(int step, double distance)
    {
        double error = Error(step);
        if (error == 0)
        {
            return _curves[step].ScoreOf(distance / _scale[step]);
        }

        double low = 0;
        double high = 1;
        while (Deviation(step, error, high) < distance && high < 64)
        {
            high *= 2;
        }

        for (int k = 0; k < 60; k++)
        {
            double middle = (low + high) / 2;
            (low, high) = Deviation(step, error, middle) < distance ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
