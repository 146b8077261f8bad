using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Tests groups by their values, all of a set at once.</summary>
internal static class HavingTest
{
    private const int IsLess = 1;
    private const int IsEqual = 2;
    private const int IsGreater = 4;

    /// <summary>The groups that pass, in order.</summary>
    public static int[] Passing(Having having, GroupingSet set, QueryScope scope)
    {
        var passes = new bool[set.Cells.Count];
        Test(having, set, scope, passes);
        var passing = new int[passes.Length];
        var count = 0;
        for (var cell = 0; cell < passes.Length; cell++)
        {
            passing[count] = cell;
            count += passes[cell] ? 1 : 0;
        }

        return passing[..count];
    }

    private static void Test(Having having, GroupingSet set, QueryScope scope, Span<bool> passes)
    {
        switch (having)
        {
            case HavingValue value:
                Test(value, set, scope, passes);
                break;
            case HavingNot not:
                Test(not.Part, set, scope, passes);
                for (var cell = 0; cell < passes.Length; cell++)
                {
                    passes[cell] = !passes[cell];
                }

                break;
            case HavingAll all:
                Join(all.Parts, isAll: true, set, scope, passes);
                break;
            case HavingAny any:
                Join(any.Parts, isAll: false, set, scope, passes);
                break;
            default:
                throw new InvalidOperationException($"There is no test of a group like {having.GetType().Name}.");
        }
    }

    private static void Join(ImmutableArray<Having> parts, bool isAll, GroupingSet set, QueryScope scope, Span<bool> passes)
    {
        passes.Fill(isAll);
        var own = new bool[passes.Length];
        foreach (var part in parts)
        {
            Test(part, set, scope, own);
            for (var cell = 0; cell < passes.Length; cell++)
            {
                passes[cell] = isAll ? passes[cell] & own[cell] : passes[cell] | own[cell];
            }
        }
    }

    private static void Test(HavingValue having, GroupingSet set, QueryScope scope, Span<bool> passes)
    {
        var missing = having.Test == ValueTest.Missing;
        var accepted = Accepted(having.Test);
        var values = MeasureColumn.Of(scope.Layout, set, having.Measure);
        var (whole, fraction) = (having.Value.IsWhole ? having.Value.Whole : 0, having.Value.Double);
        if (having.Measure.IsFractional)
        {
            for (var cell = 0; cell < passes.Length; cell++)
            {
                var isKnown = values.IsKnown(cell);
                var value = isKnown ? values.Quotient(cell) : 0;
                passes[cell] = Passes(isKnown, value < fraction, value > fraction, accepted, missing);
            }
        }
        else if (having.Value.IsWhole)
        {
            for (var cell = 0; cell < passes.Length; cell++)
            {
                var isKnown = values.IsKnown(cell);
                var value = isKnown ? values.Whole(cell) : 0;
                passes[cell] = Passes(isKnown, value < whole, value > whole, accepted, missing);
            }
        }
        else
        {
            for (var cell = 0; cell < passes.Length; cell++)
            {
                var isKnown = values.IsKnown(cell);
                var value = isKnown ? values.Whole(cell) : 0;
                passes[cell] = Passes(isKnown, value < fraction, value > fraction, accepted, missing);
            }
        }
    }

    // Values lie on either side of a bound as chance will have it: a branch would be guessed wrongly half the time.

    private static bool Passes(bool isKnown, bool isLess, bool isGreater, int accepted, bool missing)
    {
        var side = Mask(isLess, IsLess) | Mask(isGreater, IsGreater) | Mask(!(isLess | isGreater), IsEqual);
        return (isKnown & (accepted & side) != 0) | (!isKnown & missing);
    }

    private static int Mask(bool holds, int side) => holds ? side : 0;

    private static int Accepted(ValueTest test) => test switch
    {
        ValueTest.Equal => IsEqual,
        ValueTest.Greater => IsGreater,
        ValueTest.GreaterOrEqual => IsGreater | IsEqual,
        ValueTest.Less => IsLess,
        ValueTest.LessOrEqual => IsLess | IsEqual,
        _ => 0,
    };
}
