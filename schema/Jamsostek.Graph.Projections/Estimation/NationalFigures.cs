using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>The published national numbers, sorted into what the country's path is held to, what draws it, and what says nothing of it. Each has one verdict.</summary>
internal sealed class NationalFigures
{
    /// <summary>How many months before the panel a number may lie to be the start of the path.</summary>
    private const int MonthsBefore = 12;

    private readonly SortedDictionary<string, FigureVerdict> _verdicts = new(StringComparer.Ordinal);
    private readonly List<NationalParticipants> _used = [];

    private NationalFigures(EstimationOptions options) => Options = options;

    public EstimationOptions Options { get; }

    /// <summary>One verdict for every number, by key.</summary>
    public SortedDictionary<string, FigureVerdict> Verdicts => _verdicts;

    public static NationalFigures Of(FactSet facts, EstimationOptions options)
    {
        var figures = new NationalFigures(options);
        var ordered = facts.NationalParticipants.OrderBy(static figure => figure.Id, StringComparer.Ordinal).ToList();
        foreach (var figure in ordered)
        {
            figures._verdicts.Add(figure.Id, figures.Verdict(figure, ordered));
        }

        figures._used.AddRange(ordered.Where(figure => figures._verdicts[figure.Id].Treatment is FigureTreatment.Benchmark or FigureTreatment.Evidence));
        return figures;
    }

    /// <summary>Active participants of a segment by month, counted from the first of the panel; of two numbers of one month the first by key.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="isDated">Whether those of a known month are asked for, or those of a year.</param>
    public SortedDictionary<int, NationalParticipants> Of(WorkerSegment segment, bool isDated)
    {
        var found = new SortedDictionary<int, NationalParticipants>();
        foreach (var figure in _used.Where(figure => figure.Segment == segment && IsDated(figure) == isDated))
        {
            found.TryAdd(FigureDate.MonthOf(figure.AsOf) - Options.FirstMonth, figure);
        }

        return found;
    }

    private static bool IsDated(NationalParticipants figure) => figure.AsOf.Precision != Precision.Year;

    private FigureVerdict Verdict(NationalParticipants figure, List<NationalParticipants> all)
    {
        var month = FigureDate.MonthOf(figure.AsOf);
        FigureVerdict Of(FigureTreatment treatment, string reason) => new(figure.Id, treatment, reason) { Month = month };

        if (month < Options.FirstMonth + -MonthsBefore || month > Options.LastMonth)
        {
            return Of(FigureTreatment.OutsidePeriod, $"It is of {figure.AsOf}; the panel runs from {Options.FirstMonth} to {Options.LastMonth}.");
        }

        if (Other(figure) is { } reason)
        {
            return Of(FigureTreatment.NotComparable, reason);
        }

        if (figure.Status == ParticipantStatus.ActiveOrRegistered)
        {
            var followed = all.FirstOrDefault(other => other.AsOf == figure.AsOf && other.Segment == figure.Segment && other.Status == ParticipantStatus.Active && Other(other) is null);
            return followed is null
                ? Of(FigureTreatment.NotComparable, "The source does not say whether it counts active participants or all who are registered.")
                : Of(FigureTreatment.Outweighed, "Two official series differ. This one does not say whether it counts active participants or all who are registered; the other says active, and runs on into later months.")
                    with { FollowedFigureId = followed.Id };
        }

        return !IsDated(figure)
            ? Of(FigureTreatment.Evidence, Draw(figure.Segment))
            : month < Options.FirstMonth
                ? Of(FigureTreatment.Evidence, "It lies before the first month of the panel; the country's path starts from it.")
                : Of(FigureTreatment.Benchmark, Ground(figure.Segment));
    }

    private static string Draw(WorkerSegment segment) => segment is WorkerSegment.All or WorkerSegment.Pu or WorkerSegment.Bpu
        ? "Its month is not known; it is read as of the middle of its year, and the country's path is drawn towards it."
        : "Its month is not known; it is a part of what the same source leaves besides wage earners and others, and towards that the unplaced part is drawn.";

    private static string Ground(WorkerSegment segment) => segment switch
    {
        WorkerSegment.All => "It is the number of active participants; all rows of the month add up to it.",
        WorkerSegment.Pu or WorkerSegment.Bpu => "It is the number of active participants of a segment; the regions' rows of the month add up to it.",
        _ => "The unplaced part of the country, which is the total less wage earners and others, equals it to the rounding of the numbers.",
    };

    private static string? Other(NationalParticipants figure) => figure switch
    {
        { Unit: not MeasureUnit.Workers } => "It counts employers, not workers.",
        { Status: ParticipantStatus.JoinedInYear or ParticipantStatus.LeftInYear } => "It is a flow: workers who joined or left in the course of a year.",
        { Status: ParticipantStatus.Registered } => "It counts all who are registered, those who no longer pay with them; the panel counts active participants.",
        { Status: ParticipantStatus.Inactive } => "It counts participants who no longer pay; the panel counts active participants.",
        { Sex: not null } => "It is of one sex; the panel is not divided by sex.",
        { PaidBy: not null } => "It counts those whose contribution one kind of payer pays, a group inside the segments.",
        _ when figure.Programmes.Count > 0 && !figure.Programmes.Contains(Programme.Jkk) && !figure.Programmes.Contains(Programme.Jkm) =>
            "It counts participants of one programme that is not for all; the panel counts participants as such.",
        { Segment: WorkerSegment.All or WorkerSegment.Pu or WorkerSegment.Bpu or WorkerSegment.Jakon or WorkerSegment.Pmi or WorkerSegment.JakonAndPmi } => null,
        _ => "It counts a group inside the segments, not all of one.",
    };
}
