namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>What a scenario does to one region, by step from zero.</summary>
internal sealed class RegionShift(int steps)
{
    /// <summary>Factor of the projected change.</summary>
    public double Growth { get; set; } = 1;

    /// <summary>Factor of the common part of it.</summary>
    public double National { get; set; } = 1;

    /// <summary>Added logits.</summary>
    public double[] Logits { get; } = new double[steps];

    /// <summary>Standard error of these.</summary>
    public double[] Errors { get; } = new double[steps];

    /// <summary>Added workers.</summary>
    public double[] Workers { get; } = new double[steps];
}
