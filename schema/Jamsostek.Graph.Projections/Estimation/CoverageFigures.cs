using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>The published coverage figures, sorted into what the estimation can be held to, what it may learn from, and what says nothing of it. Each has one verdict.</summary>
internal sealed class CoverageFigures
{
    private readonly EstimationFrame _frame;
    private readonly FigureBasis _basis;
    private readonly Dictionary<string, TrustGrade> _trust;
    private readonly List<CoverageObservation> _observations;
    private readonly SortedDictionary<string, FigureVerdict> _verdicts = new(StringComparer.Ordinal);

    private CoverageFigures(FactSet facts, EstimationFrame frame, LabourBase labour)
    {
        _frame = frame;
        _basis = new FigureBasis(facts, frame, labour);
        _trust = facts.Sources.ToDictionary(static source => source.Id, static source => source.Trust, StringComparer.Ordinal);
        _observations = [.. facts.CoverageObservations.OrderBy(static observation => observation.Id, StringComparer.Ordinal)];
    }

    /// <summary>Rates that are used, by region, month and key.</summary>
    public IReadOnlyList<RateFigure> Rates { get; private set; } = [];

    /// <summary>Splits by segment that are used, by region, month and key.</summary>
    public IReadOnlyList<SplitFigure> Splits { get; private set; } = [];

    /// <summary>The published rate of the country on the panel's count, if there is one: month and rate.</summary>
    public RateFigure? Country { get; private set; }

    /// <summary>One verdict for every figure, by key.</summary>
    public IReadOnlyDictionary<string, FigureVerdict> Verdicts => _verdicts;

    public static CoverageFigures Of(FactSet facts, EstimationFrame frame, LabourBase labour)
    {
        var figures = new CoverageFigures(facts, frame, labour);
        figures.Sort(labour);
        return figures;
    }

    /// <summary>Whether the denominator of a figure is the potential.</summary>
    public bool IsPotential(CoverageObservation observation) => _basis.IsPotential(observation);

    private void Sort(LabourBase labour)
    {
        var rates = new List<RateFigure>();
        foreach (var observation in _observations)
        {
            if (OutOfQuestion.Verdict(observation, _frame, _observations) is { } verdict)
            {
                _verdicts.Add(observation.Id, verdict);
            }
            else if (observation.Segment == WorkerSegment.All)
            {
                var reading = FigureReading.Of(observation, Parts(observation), _basis.IsPotential(observation));
                var figure = Figure(observation, reading);
                _verdicts.Add(observation.Id, new FigureVerdict(observation.Id, Treatment(figure), reading.Reason) { Month = Month(figure) });
                if (observation.RegionCode == "ID")
                {
                    SetCountry(figure);
                }
                else
                {
                    rates.Add(figure);
                }
            }
        }

        var splits = SegmentSplits.Of(_observations, _frame, _verdicts, rates, _trust);
        rates.AddRange(splits.Rates);
        Rates = FigureConflicts.Settle(rates, _frame, labour, _verdicts);
        Splits = splits.Kept(_verdicts);
    }

    /// <summary>Of the country, the latest rate that is a benchmark is followed; its counts of participants say the rest.</summary>
    private void SetCountry(RateFigure figure)
    {
        if (!figure.IsBenchmark)
        {
            _verdicts[figure.Id] = _verdicts[figure.Id] with
            {
                Treatment = FigureTreatment.NotComparable,
                Reason = "It is not shown to be a rate of the potential; of the country, the published numbers of participants are followed.",
            };
            return;
        }

        var later = Country is null || figure.Month > Country.Month ? figure : Country;
        if (Country is { } country)
        {
            var earlier = later == figure ? country : figure;
            _verdicts[earlier.Id] = _verdicts[earlier.Id] with
            {
                Treatment = FigureTreatment.Outweighed,
                FollowedFigureId = later.Id,
                Reason = "Of the country, the published numbers of participants and the latest rate are followed.",
            };
        }

        Country = later;
    }

    private RateFigure Figure(CoverageObservation observation, FigureReading reading)
    {
        var (first, last) = FigureDate.WindowOf(observation.AsOf);
        return new RateFigure
        {
            Id = observation.Id,
            Region = _frame.Region(observation.RegionCode) ?? -1,
            Month = _frame.MonthIndex(FigureDate.MonthOf(observation.AsOf)),
            Rate = reading.Rate,
            Count = reading.Count,
            Rounding = reading.Rounding,
            Disagreement = reading.Disagreement,
            IsBenchmark = reading.IsBenchmark,
            Basis = observation.DenominatorBasis,
            Trust = _trust.GetValueOrDefault(observation.SourceId, TrustGrade.C),
            Window = (_frame.MonthIndex(first), _frame.MonthIndex(last)),
        };
    }

    private long Parts(CoverageObservation all) => _observations
        .Where(static part => part.Segment is WorkerSegment.Jakon or WorkerSegment.Pmi or WorkerSegment.JakonAndPmi)
        .Where(part => part.RegionCode == all.RegionCode && part.AsOf == all.AsOf && part.SourceId == all.SourceId)
        .Sum(static part => part.Registered ?? 0);

    private Month Month(RateFigure figure) => _frame.Options.FirstMonth + figure.Month;

    private static FigureTreatment Treatment(RateFigure figure) => figure.IsBenchmark ? FigureTreatment.Benchmark : FigureTreatment.Evidence;
}
