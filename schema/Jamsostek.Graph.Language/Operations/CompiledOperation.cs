using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>An operation of a valid document, and the plans made for it so far.</summary>
internal sealed class CompiledOperation
{
    /// <summary>Clients decide by a handful of switches; more combinations than this are planned anew each time.</summary>
    private const int MaxPlans = 64;

    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(concurrencyLevel: 1, capacity: 1);

    public CompiledOperation(Schema schema, OperationDefinitionNode definition, ImmutableArray<string> conditionVariables)
    {
        Definition = definition;
        RootType = schema.RootType(definition.Operation) ?? throw new InvalidOperationException($"Validation let a {definition.Operation} pass that the schema does not have.");
        Variables = VariablePlanner.Plan(schema, definition);
        ConditionVariables = [.. conditionVariables.Where(name => Variables.Any(variable => variable.Name == name))];
    }

    public OperationDefinitionNode Definition { get; }

    public ObjectType RootType { get; }

    public string? Name => Definition.Name?.Value;

    public OperationKind Kind => Definition.Operation;

    public ImmutableArray<VariablePlan> Variables { get; }

    /// <summary>The variables that decide about <c>@skip</c> and <c>@include</c>.</summary>
    public ImmutableArray<string> ConditionVariables { get; }

    /// <summary>The plan for the decisions of <see cref="Conditions.KeyOf"/>; null when there is none yet.</summary>
    public OperationPlan? FindPlan(string conditions) => _plans.GetValueOrDefault(conditions);

    /// <summary>Keeps a plan for requests whose variables decide alike.</summary>
    /// <returns>False when there are too many already.</returns>
    public bool KeepPlan(string conditions, OperationPlan plan) => _plans.Count < MaxPlans && _plans.TryAdd(conditions, plan);
}
