using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// The path of one region at the lowest level as a function of a standard normal W at each step: coverage = share(Z + sign(W) sqrt((SC e(|W|))² + (se |W|)²)) plus added workers.
/// Every quantile, probability and draw comes from this one function, so that they agree.
/// </summary>
internal sealed class LeafPath
{
    private readonly double[] _trend;
    private readonly double[] _season;
    private readonly double[] _scale;
    private readonly double[] _error;
    private readonly double[] _added;
    private readonly ErrorCurve[] _curves;

    /// <summary>Computes the path of a region.</summary>
    /// <param name="state">The trained model.</param>
    /// <param name="region">The region.</param>
    /// <param name="curves">Error curve by step.</param>
    /// <param name="shift">What a scenario does to it; null for nothing.</param>
    public LeafPath(TrainedState state, RegionState region, ErrorCurve[] curves, RegionShift? shift)
    {
        int steps = curves.Length;
        Region = region;
        IsShifted = shift is not null;
        _curves = curves;
        (_trend, _season, _scale, _error, _added) = (new double[steps], new double[steps], new double[steps], new double[steps], new double[steps]);
        Potential = new double[steps];
        var central = state.Central;
        for (int step = 0; step < steps; step++)
        {
            int horizon = step + 1;
            Potential[step] = (region.Potential ?? 0) * Math.Exp(region.PotentialGrowth * horizon);
            _trend[step] = central.Trend(region, horizon);
            _season[step] = region.Season[central.SeasonAt(horizon)];
            _scale[step] = central.Scale(region, horizon);
            _error[step] = region.LevelError;
            if (shift is not null)
            {
                double common = central.National.Path(horizon);
                double own = _trend[step] - region.Level - common;
                _trend[step] = region.Level + (shift.Growth * (own + (shift.National * common))) + shift.Logits[step];
                _error[step] = Math.Sqrt((region.LevelError * region.LevelError) + (shift.Errors[step] * shift.Errors[step]));
                _added[step] = Potential[step] > 0 ? shift.Workers[step] / Potential[step] : 0;
            }
        }
    }

    public RegionState Region { get; }

    /// <summary>Whether a scenario changes it.</summary>
    public bool IsShifted { get; }

    /// <summary>Projected potential workers by step.</summary>
    public double[] Potential { get; }

    public int Steps => _trend.Length;

    /// <summary>Middle of the path, logits, without what a scenario adds as workers.</summary>
    public double Middle(int step) => _trend[step] + _season[step];

    /// <summary>Coverage at a standard normal.</summary>
    public double Share(int step, double score) => Held(LogitScale.Share(Middle(step) + Deviation(step, score)) + _added[step]);

    /// <summary>Season of a step, logits.</summary>
    public double Season(int step) => _season[step];

    /// <summary>Turns standard normals into workers, as they are and without season.</summary>
    /// <param name="draws">Normals by draw and step in the workers' place; replaced.</param>
    public void Fill(PathDraws draws)
    {
        for (int step = 0; step < Steps; step++)
        {
            double middle = Middle(step);
            double trend = _trend[step];
            double potential = Potential[step];
            double added = _added[step];
            for (int at = step; at < draws.Workers.Length; at += Steps)
            {
                double deviation = Deviation(step, draws.Workers[at]);
                draws.Workers[at] = potential * Held(LogitScale.Share(middle + deviation) + added);
                draws.WithoutSeason[at] = potential * Held(LogitScale.Share(trend + deviation) + added);
            }
        }
    }

    /// <summary>Coverage at a probability.</summary>
    public double Quantile(int step, double level) => level == 0.5 ? Share(step, 0) : Share(step, NormalScale.Quantile(level));

    /// <summary>Probability that coverage lies below a rate.</summary>
    public double Below(int step, double rate)
    {
        double own = rate - _added[step];
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

    private double Deviation(int step, double score)
    {
        double size = Math.Abs(score);
        double own = _scale[step] * _curves[step].At(size);
        double error = _error[step] * size;
        double deviation = error == 0 ? own : Math.Sqrt((own * own) + (error * error));
        return score < 0 ? -deviation : deviation;
    }

    /// <summary>The size of a normal at which the deviation is so large.</summary>
    private double Score(int step, double distance)
    {
        if (_error[step] == 0)
        {
            return _curves[step].ScoreOf(distance / _scale[step]);
        }

        double low = 0;
        double high = 1;
        while (Deviation(step, high) < distance && high < 64)
        {
            high *= 2;
        }

        for (int k = 0; k < 60; k++)
        {
            double middle = (low + high) / 2;
            (low, high) = Deviation(step, middle) < distance ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
