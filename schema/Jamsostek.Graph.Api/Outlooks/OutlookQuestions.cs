using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>Reads questions about the future from the arguments of fields.</summary>
internal static class OutlookQuestions
{
    /// <summary>The arguments that say what is asked.</summary>
    public static IReadOnlyList<Argument> Arguments { get; } =
    [
        new("target", "ID", "Key of a target, as `targets { nodes { key } }` has it. A region within the one that it was set for is held against it as a yardstick."),
        new("rate", "Float", "Instead of a target: any share of potential workers, above 0 and not above 1."),
        new("dueBy", "YearMonth", "The month by whose end `rate` is to be reached."),
        ScenarioInputs.Argument,
    ];

    /// <summary>The view that a field's arguments ask for.</summary>
    /// <param name="scope">The data.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="problem">What is wrong with them.</param>
    public static OutlookView? Read(ReadScope scope, ArgumentValues arguments, out GraphQLError? problem)
    {
        var question = Question(scope, arguments, out problem);
        return question is null ? null : View(scope, question, arguments, out problem);
    }

    /// <summary>The view of a question under the scenario that a field's arguments have.</summary>
    public static OutlookView? View(ReadScope scope, OutlookQuestion question, ArgumentValues arguments, out GraphQLError? problem)
    {
        if (OutlookBook.Of(scope.Snapshot) is not { } book)
        {
            problem = OutlookErrors.ModelMissing();
            return null;
        }

        var projection = Projection(book, arguments);
        problem = projection.Succeeded ? null : OutlookErrors.ScenarioInvalid(projection.Problem);
        return projection.Succeeded ? new OutlookView(book, question, projection.Value) : null;
    }

    /// <summary>The outlook of one region.</summary>
    public static OutlookNode? Of(RegionNode region, ResolverContext context)
    {
        var view = Read(region.Scope, context.Arguments, out var problem);
        return problem is null ? new OutlookNode(region, view!) : context.Fail<OutlookNode>(problem);
    }

    /// <summary>Regions of a level that a question is held against: where the target was set, and within it.</summary>
    public static IReadOnlyList<OutlookNode> Rows(ReadScope scope, OutlookView view, RegionLevel level)
    {
        var own = view.Question.Of.RegionCode;
        IEnumerable<RegionNode> regions = level switch
        {
            RegionLevel.Country => [scope.Country],
            RegionLevel.Province => scope.Provinces,
            _ => scope.Kabupaten,
        };
        return [.. regions.Where(region => region.Code == own || region.Parent?.Code == own || region.Parent?.Parent?.Code == own).Select(region => new OutlookNode(region, view))];
    }

    private static OutlookQuestion? Question(ReadScope scope, ArgumentValues arguments, out GraphQLError? problem)
    {
        problem = null;
        var target = arguments.TryGet("target", out var id) ? id as string : null;
        var rate = arguments.TryGet("rate", out var share) ? share as double? : null;
        var due = arguments.TryGet("dueBy", out var month) ? month as Month? : null;
        if (target is not null ? rate is not null || due is not null : rate is null || due is null)
        {
            problem = OutlookErrors.QuestionUnclear();
            return null;
        }

        if (target is null)
        {
            problem = rate is > 0 and <= 1 ? null : OutlookErrors.RateInvalid(rate!.Value);
            return problem is null ? OutlookQuestion.OfRate(rate!.Value, due!.Value) : null;
        }

        if (scope.Snapshot.Targets.Find(target) is { } fact)
        {
            return OutlookQuestion.OfTarget(fact);
        }

        problem = OutlookErrors.TargetUnknown(target);
        return null;
    }

    private static ProjectionOutcome<Projection> Projection(OutlookBook book, ArgumentValues arguments) =>
        arguments.TryGet("scenario", out var value) && value is InputObject given
            ? book.Under(InputText.Of(given), ScenarioInputs.Read(given, book.Base.MonthAt(0)))
            : book.Under("", Scenario.None);
}
