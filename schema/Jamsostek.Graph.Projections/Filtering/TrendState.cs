namespace Jamsostek.Graph.Projections.Filtering;

/// <summary>Level and slope of one region, and their covariance in units of its noise variance.</summary>
internal struct TrendState
{
    public double Level;
    public double Slope;
    public double LevelVariance;
    public double Covariance;
    public double SlopeVariance;

    /// <summary>The state one period later: l' = l + b, b' = phi b, P' = F P F' + diag(q_l, q_b).</summary>
    public void Predict(in FilterSettings settings)
    {
        double phi = settings.Damping;
        Level += Slope;
        Slope *= phi;
        LevelVariance += (2 * Covariance) + SlopeVariance + settings.LevelNoise;
        Covariance = phi * (Covariance + SlopeVariance);
        SlopeVariance = (phi * phi * SlopeVariance) + settings.SlopeNoise;
    }

    /// <summary>The state after an observation: gain P h / f, of which a share is used.</summary>
    /// <param name="innovation">Observation less level.</param>
    /// <param name="variance">Variance of the innovation, in units of the noise variance.</param>
    /// <param name="weight">Share of the gain, 0 to 1.</param>
    public void Update(double innovation, double variance, double weight)
    {
        double levelGain = weight * LevelVariance / variance;
        double slopeGain = weight * Covariance / variance;
        Level += levelGain * innovation;
        Slope += slopeGain * innovation;
        SlopeVariance -= slopeGain * Covariance;
        Covariance -= levelGain * Covariance;
        LevelVariance -= levelGain * LevelVariance;
    }
}
