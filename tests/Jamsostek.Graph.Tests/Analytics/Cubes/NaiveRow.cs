using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>A row of the naive reference: its keys by name and the facts whose stocks and whose flows it sums.</summary>
/// <param name="keys">By key of the query: a code, a label of a period, <c>-</c>, <c>+</c> or <c>*</c>.</param>
/// <param name="kind">What it is.</param>
/// <param name="stocks">The facts of the last month.</param>
/// <param name="flows">The facts of every month.</param>
/// <param name="isUndefined">Whether it joins what does not add up.</param>
internal sealed class NaiveRow(string[] keys, RowKind kind, IReadOnlyList<NaiveFact> stocks, IReadOnlyList<NaiveFact> flows, bool isUndefined = false)
{
    private readonly Dictionary<CubeMeasure, CubeNumber?> _values = [];

    public string[] Keys => keys;

    public RowKind Kind => kind;

    public IReadOnlyList<NaiveFact> Stocks => stocks;

    public IReadOnlyList<NaiveFact> Flows => flows;

    public bool IsUndefined => isUndefined;

    public string Id { get; } = string.Join('|', keys);

    public NaiveRow Undefined(bool value) => new(keys, kind, stocks, flows, value);

    public CubeNumber? Value(CubeMeasure measure) => _values.TryGetValue(measure, out var known) ? known : _values[measure] = Computed(measure);

    private CubeNumber? Computed(CubeMeasure measure)
    {
        if (IsUndefined)
        {
            return null;
        }

        var facts = measure.IsFlow ? Flows : Stocks;
        if (measure.Kind is MeasureKind.Sum or MeasureKind.Change)
        {
            var known = facts.Select(fact => fact.Numbers.GetValueOrDefault(measure.Code)).Where(static number => number is not null).ToList();
            return known.Count == 0 ? null : new CubeNumber(known.Sum()!.Value);
        }

        var (left, right) = (measure.Left!.Code, measure.Right!.Code);
        var both = facts.Where(fact => fact.Numbers.GetValueOrDefault(left) is not null && fact.Numbers.GetValueOrDefault(right) is not null).ToList();
        var (over, under) = (both.Sum(fact => fact.Numbers[left])!.Value, both.Sum(fact => fact.Numbers[right])!.Value);
        return both.Count == 0 ? null
            : measure.Kind == MeasureKind.Difference ? new CubeNumber(over - under)
            : under == 0 ? null : new CubeNumber((double)over / under);
    }
}
