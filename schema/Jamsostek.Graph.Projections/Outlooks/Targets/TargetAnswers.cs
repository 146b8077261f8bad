using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Projections.Outlooks.Targets;

/// <summary>
/// Answers targets region by region, each on its own base. A rate on another base than potential workers, and a number of workers, become the covered workers that they mean in the due month; what counts
/// towards them without being in the panel is taken off, and the rest is held against the projected workers.
/// </summary>
/// <param name="projection">The projection, under a scenario or none.</param>
/// <param name="history">What history has of a region in a month; null where nothing.</param>
/// <param name="bases">The base of the target for a region in a month; null where it is not known.</param>
public sealed class TargetAnswers(Projection projection, Func<string, Month, KnownMonth?> history, Func<string, Month, TargetBase?> bases)
{
    private Month Cutoff => projection.MonthAt(0) + -projection.MonthsPerPeriod;

    /// <summary>Answers for one region.</summary>
    /// <param name="question">The target.</param>
    /// <param name="code">Code of the region, which may be another than the target was set for.</param>
    /// <returns>The answer; what cannot be known is null in it.</returns>
    public TargetAnswer Of(TargetQuestion question, string code)
    {
        ArgumentNullException.ThrowIfNull(question);
        var last = history(code, Cutoff);
        var now = bases(code, Cutoff);
        var answer = new TargetAnswer
        {
            Question = question,
            Base = bases(code, question.Due) ?? default,
            Evidence = OutlookEvidence.NotProjected,
            Reason = question.Refusal,
            TargetRate = question.Rate,
            CurrentRate = last is { } known && now is { Workers: > 0 and var workers, Beside: var beside } ? (known.Covered + beside) / workers : last?.Rate,
        };
        if (question.Refusal is not null)
        {
            return answer;
        }

        if (bases(code, question.Due) is not { } target || (question.Rate is not null && target.Workers is not > 0))
        {
            return answer with { Reason = "The base of the target is not known for this region." };
        }

        double wanted = question.Workers ?? (question.Rate!.Value * target.Workers!.Value);
        return question.Due <= Cutoff ? Past(answer, code, wanted, target) : Ahead(answer, code, wanted, target, last);
    }

    /// <summary>The date lies in history: its estimate and its error answer, as a normal distribution of the rate.</summary>
    private TargetAnswer Past(TargetAnswer answer, string code, double wanted, TargetBase target)
    {
        if (history(code, answer.Question.Due) is not { Eligible: > 0 } then)
        {
            return answer with { Reason = "History does not reach back to the date." };
        }

        double threshold = (wanted - target.Beside) / then.Eligible;
        double miss = then.StandardError > 0 ? NormalScale.Cumulative((threshold - then.Rate) / then.StandardError) : then.Rate < threshold ? 1 : 0;
        string? reason = projection.IsPublished(code) ? null : Unpublished;
        double whole = target.Workers ?? then.Eligible;
        PathBand band = new(At(-NormalScale.NinetyFive), At(-NormalScale.Eighty), At(0), At(NormalScale.Eighty), At(NormalScale.NinetyFive));
        return answer with
        {
            Evidence = reason is null ? OutlookEvidence.Past : OutlookEvidence.TooThin,
            Reason = reason,
            WillMiss = reason is null ? miss > 0.5 : null,
            ProbabilityOfMissing = miss,
            TargetRate = answer.TargetRate ?? wanted / whole,
            Rate = band,
            TargetWorkers = wanted,
            ProjectedWorkers = then.Covered + target.Beside,
            RecentPerMonth = projection.Find(code)?.RecentPerMonth,
        };

        double At(double score) => ((Math.Clamp(then.Rate + (score * then.StandardError), 0, 1) * then.Eligible) + target.Beside) / whole;
    }

    private TargetAnswer Ahead(TargetAnswer answer, string code, double wanted, TargetBase target, KnownMonth? last)
    {
        int step = projection.StepOf(answer.Question.Due);
        if (projection.Find(code) is not { IsProjected: true } path)
        {
            return answer with { Reason = "There is no projection for this region." };
        }

        if (step >= projection.Steps)
        {
            return answer with { Reason = $"The date lies beyond {projection.Label(projection.Steps - 1)}, the last month that is projected." };
        }

        double potential = path.Potential(step);
        double whole = target.Workers ?? potential;
        var outlook = projection.OutlookOfShare(path, (wanted - target.Beside) / potential, answer.Question.Due);
        var band = outlook.Coverage;
        double? gap = last is { } known ? wanted - target.Beside - known.Covered : null;
        return answer with
        {
            Evidence = outlook.Evidence switch
            {
                _ when !projection.IsPublished(code) => OutlookEvidence.TooThin,
                Evidence.Validated => OutlookEvidence.Validated,
                Evidence.Extrapolated => OutlookEvidence.Extrapolated,
                _ => OutlookEvidence.TooThin,
            },
            Reason = outlook.Reason,
            WillMiss = outlook.WillMiss,
            ProbabilityOfMissing = outlook.ProbabilityOfMiss,
            TargetRate = answer.TargetRate ?? wanted / whole,
            Rate = new PathBand(OnBase(band.Q025), OnBase(band.Q10), OnBase(band.Q50), OnBase(band.Q90), OnBase(band.Q975)),
            TargetWorkers = wanted,
            ProjectedWorkers = (band.Q50 * potential) + target.Beside,
            GapWorkers = gap,
            NeededPerMonth = gap / ((step + 1) * projection.MonthsPerPeriod),
            RecentPerMonth = path.RecentPerMonth,
            Milestone = outlook,
        };

        double OnBase(double share) => ((share * potential) + target.Beside) / whole;
    }

    private const string Unpublished = "No figure of it was ever published: its history is estimated from the country and from regions like it. Read the interval.";
}
