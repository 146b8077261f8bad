using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Tests groups by their values.</summary>
internal static class HavingTest
{
    public static bool Passes(Having having, GroupingSet set, int cell, QueryScope scope) => having switch
    {
        HavingValue value => Passes(value, set.IsUndefined ? null : MeasureReader.Value(scope.Layout, set.Cells, cell, value.Measure)),
        HavingNot not => !Passes(not.Part, set, cell, scope),
        HavingAll all => all.Parts.All(part => Passes(part, set, cell, scope)),
        HavingAny any => any.Parts.Any(part => Passes(part, set, cell, scope)),
        _ => throw new InvalidOperationException($"There is no test of a group like {having.GetType().Name}."),
    };

    private static bool Passes(HavingValue having, CubeNumber? value) => value is not { } known
        ? having.Test == ValueTest.Missing
        : having.Test switch
        {
            ValueTest.Equal => known.CompareTo(having.Value) == 0,
            ValueTest.Greater => known > having.Value,
            ValueTest.GreaterOrEqual => known >= having.Value,
            ValueTest.Less => known < having.Value,
            ValueTest.LessOrEqual => known <= having.Value,
            _ => false,
        };
}
