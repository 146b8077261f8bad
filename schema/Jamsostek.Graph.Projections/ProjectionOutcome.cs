using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Projections;

/// <summary>What was asked for, or why it cannot be had.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class ProjectionOutcome<T>
    where T : class
{
    private ProjectionOutcome(T? value, ProjectionProblem? problem) => (Value, Problem) = (value, problem);

    /// <summary>What was asked for; null where there is a problem.</summary>
    public T? Value { get; }

    /// <summary>The problem; null where there is a value.</summary>
    public ProjectionProblem? Problem { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Value is not null;

    /// <summary>A value.</summary>
    /// <param name="value">It.</param>
    /// <returns>The outcome.</returns>
    public static implicit operator ProjectionOutcome<T>(T value) => new(value, null);

    /// <summary>A problem.</summary>
    /// <param name="problem">It.</param>
    /// <returns>The outcome.</returns>
    public static implicit operator ProjectionOutcome<T>(ProjectionProblem problem) => new(null, problem);
}
