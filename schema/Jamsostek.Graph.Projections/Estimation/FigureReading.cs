using System.Globalization;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>How a published figure on all workers is read: which rate, how exact, benchmark or evidence, and why.</summary>
internal sealed record FigureReading
{
    public double? Rate { get; private init; }

    public double? Count { get; private init; }

    public double Rounding { get; private init; }

    public double Disagreement { get; private init; }

    public bool IsBenchmark { get; private init; }

    public required string Reason { get; init; }

    /// <summary>Reads a figure.</summary>
    /// <param name="observation">A figure on all workers.</param>
    /// <param name="unplaced">Construction and migrant workers that the same source counts in it.</param>
    /// <param name="isPotential">Whether its denominator is the potential.</param>
    public static FigureReading Of(CoverageObservation observation, long unplaced, bool isPotential)
    {
        var check = CoverageArithmetic.Check(observation.Registered, observation.Potential, observation.PublishedRatePercent);
        if (check == ArithmeticCheck.Disagrees)
        {
            return Contradiction(observation);
        }

        var value = Value(observation, unplaced, check);
        return unplaced > 0
            ? value with { Reason = $"It counts {Number(unplaced)} construction and migrant workers who are not placed; without them it is evidence, since only its parts and no rate without them is published." }
            : Doubt(observation, isPotential) is { } doubt
                ? value with { Reason = doubt }
                : value with { IsBenchmark = true, Reason = Ground(observation) };
    }

    private static FigureReading Contradiction(CoverageObservation observation)
    {
        var published = (double)observation.PublishedRatePercent!.Value / 100;
        var computed = (double)observation.Registered!.Value / observation.Potential!.Value;
        return new FigureReading
        {
            Rate = (published + computed) / 2,
            Disagreement = Math.Abs(published - computed) / 2,
            Reason = $"The source contradicts itself: its rate is {Percent(published)}, its counts give {Percent(computed)}. The estimate is drawn towards the middle, with half the difference as standard error.",
        };
    }

    private static FigureReading Value(CoverageObservation observation, long unplaced, ArithmeticCheck check)
    {
        var count = observation.Registered is { } registered ? (double)(registered - unplaced) : (double?)null;
        if (count is not null && observation.Potential is { } potential and > 0)
        {
            var isPrinted = unplaced == 0 && check == ArithmeticCheck.Agrees && observation is { Qualifier: Qualifier.Rounded, PublishedRatePercent: { } printed } && printed % 1 != 0;
            var rounding = PublishedRounding.OfCount(observation.Registered!.Value, observation.Qualifier) / observation.Registered.Value;
            return new FigureReading
            {
                Rate = isPrinted ? (double)observation.PublishedRatePercent!.Value / 100 : count / potential,
                Count = count,
                Rounding = isPrinted ? PublishedRounding.OfPercent(observation.PublishedRatePercent!.Value) : rounding * count.Value / potential,
                Reason = "",
            };
        }

        return observation.PublishedRatePercent is { } rate
            ? new FigureReading { Rate = (double)rate / 100, Count = count, Rounding = PublishedRounding.OfPercent(rate), Reason = "" }
            : new FigureReading { Count = count, Rounding = PublishedRounding.OfCount(observation.Registered!.Value, observation.Qualifier) / observation.Registered.Value, Reason = "" };
    }

    private static string? Doubt(CoverageObservation observation, bool isPotential) => observation switch
    {
        { AsOf.Precision: Precision.Year } => "Its month is not known; it is read as of the middle of its year, and the estimate is drawn towards it.",
        { Qualifier: Qualifier.Approximate } => "The source calls it approximate; the estimate is drawn towards it.",
        { Qualifier: Qualifier.LowerBound } => "The source says \"more than\"; the estimate is drawn towards the bound.",
        { DenominatorBasis: DenominatorBasis.None } => "It is a count without a denominator, and not known to count residents only; the estimate is drawn towards it as a share of the estimated potential.",
        { DenominatorBasis: DenominatorBasis.NotStated } => "The source does not say what it is a rate of; the estimate is drawn towards it.",
        { DenominatorBasis: DenominatorBasis.Population } => "It is published as a rate of the population; its denominator looks like workers, so the estimate is drawn towards it.",
        _ when !isPotential => $"The denominator is called \"{observation.DenominatorText}\", and no number of the source shows that it is the potential; the estimate is drawn towards it.",
        _ => null,
    };

    private static string Ground(CoverageObservation observation) => observation.DenominatorBasis switch
    {
        DenominatorBasis.LabourForce or DenominatorBasis.Workers =>
            $"The denominator is called \"{observation.DenominatorText}\", but the number on the same page is that of a potential; the estimate equals the rate.",
        DenominatorBasis.UcjWithoutConstruction => "It is a rate of the potential without construction workers, as the panel counts; the estimate equals it.",
        _ => "It is a rate of the potential, as the panel counts; the estimate equals it.",
    };

    private static string Percent(double rate) => (100 * rate).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
