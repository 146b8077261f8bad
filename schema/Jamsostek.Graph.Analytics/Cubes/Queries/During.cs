using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>The months that a query sees. The latest month is the last that has facts of the bases asked for, whatever the filter.</summary>
/// <param name="Kind">How they are given.</param>
/// <param name="From">First month of <see cref="DuringKind.Between" />.</param>
/// <param name="To">Last month of <see cref="DuringKind.Between" />.</param>
/// <param name="Count">How many periods of <see cref="DuringKind.Last" />.</param>
/// <param name="Grain">Their grain, or that of <see cref="DuringKind.ToDate" />.</param>
public sealed record During(DuringKind Kind, Month From = default, Month To = default, int Count = 0, TimeGrain Grain = TimeGrain.Month)
{
    /// <summary>The latest month.</summary>
    public static During Latest { get; } = new(DuringKind.Latest);

    /// <summary>One month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The months.</returns>
    public static During InMonth(Month month) => Between(month, month);

    /// <summary>Months that follow each other.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The last, included.</param>
    /// <returns>The months.</returns>
    public static During Between(Month from, Month to) => new(DuringKind.Between, from, to);

    /// <summary>The last periods.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="grain">Of which length.</param>
    /// <returns>The months.</returns>
    public static During Last(int count, TimeGrain grain) => new(DuringKind.Last, Count: count, Grain: grain);

    /// <summary>The period that is under way.</summary>
    /// <param name="grain">Of which length.</param>
    /// <returns>The months.</returns>
    public static During ToDate(TimeGrain grain) => new(DuringKind.ToDate, Grain: grain);

    /// <summary>In words.</summary>
    /// <returns><c>2025-01 to 2025-06</c>, <c>last 3 Year</c> and so on.</returns>
    public override string ToString() => Kind switch
    {
        DuringKind.Between => $"{From} to {To}",
        DuringKind.Last => $"last {Count} {Grain}",
        DuringKind.ToDate => $"{Grain} to date",
        _ => "latest",
    };

    /// <summary>The months in numbers.</summary>
    /// <param name="latest">The latest month.</param>
    /// <returns>First and last.</returns>
    public (Month From, Month To) Resolve(Month latest) => Kind switch
    {
        DuringKind.Between => (From, To),
        DuringKind.Last => (Grain.First(latest) + (-Grain.Months() * (Count - 1)), Grain.Last(latest)),
        DuringKind.ToDate => (Grain.First(latest), latest),
        _ => (latest, latest),
    };
}
