using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Outlooks.Targets;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>One question under one scenario: what all regions of an answer have in common.</summary>
/// <param name="book">The model.</param>
/// <param name="question">The question.</param>
/// <param name="projection">The projection, under the scenario.</param>
internal sealed class OutlookView(OutlookBook book, OutlookQuestion question, Projection projection)
{
    private const int LeastShown = 24;

    /// <summary>The model.</summary>
    public OutlookBook Book => book;

    /// <summary>The question.</summary>
    public OutlookQuestion Question => question;

    /// <summary>The projection.</summary>
    public Projection Projection => projection;

    /// <summary>Answers for regions.</summary>
    public TargetAnswers Answers { get; } = book.Answers(question, projection);

    /// <summary>Whether anything is changed.</summary>
    public bool IsScenario => !projection.Scenario.IsEmpty;

    /// <summary>Last month of history.</summary>
    public Month Cutoff => book.Model.Cutoff;

    /// <summary>How many projected months a path shows: to the due month, two years at least.</summary>
    public int ShownSteps => Math.Clamp(projection.StepOf(question.Of.Due) + 1, Math.Min(LeastShown, projection.Steps), projection.Steps);
}
