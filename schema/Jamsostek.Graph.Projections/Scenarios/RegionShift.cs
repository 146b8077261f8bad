namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>What a scenario does to one region, by step from zero.</summary>
internal sealed class RegionShift(int steps)
{
    // Most scenarios change one thing, and one for the whole country has a shift for every region: what is not changed takes no room.
    private double[]? _logits;
    private double[]? _errors;
    private double[]? _workers;

    /// <summary>Factor of the projected change.</summary>
    public double Growth { get; set; } = 1;

    /// <summary>Factor of the common part of it.</summary>
    public double National { get; set; } = 1;

    /// <summary>Added logits.</summary>
    public double Logits(int step) => _logits is null ? 0 : _logits[step];

    /// <summary>Standard error of these.</summary>
    public double Error(int step) => _errors is null ? 0 : _errors[step];

    /// <summary>Added workers.</summary>
    public double Workers(int step) => _workers is null ? 0 : _workers[step];

    /// <summary>Adds logits, and sets their standard error.</summary>
    public void AddLogits(int step, double logits, double error)
    {
        (_logits ??= new double[steps])[step] += logits;
        (_errors ??= new double[steps])[step] = error;
    }

    /// <summary>Adds workers.</summary>
    public void AddWorkers(int step, double workers) => (_workers ??= new double[steps])[step] += workers;
}
