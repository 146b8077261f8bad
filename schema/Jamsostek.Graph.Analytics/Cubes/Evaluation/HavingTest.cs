using System.Collections.Immutable;
using System.Numerics.Tensors;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

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
        if (set.IsUndefined)
        {
            passes.Fill(missing);
            return;
        }

        var accepted = Accepted(having.Test);
        var (left, right) = scope.Layout.Of(having.Measure);
        var counts = set.Cells.Counts[left].AsSpan(0, passes.Length);
        var sums = set.Cells.Sums[left].AsSpan(0, passes.Length);
        var others = right < 0 ? [] : set.Cells.Sums[right].AsSpan(0, passes.Length);
        switch (having.Measure.Kind)
        {
            case MeasureKind.Ratio:
                TestRatios(sums, others, counts, having.Value.Double, accepted, missing, passes);
                break;
            case MeasureKind.Difference:
                var differences = new long[passes.Length];
                TensorPrimitives.Subtract(sums, others, differences);
                TestValues(differences, counts, having.Value, accepted, missing, passes);
                break;
            default:
                TestValues(sums, counts, having.Value, accepted, missing, passes);
                break;
        }
    }

    // Values lie on either side of a bound as chance will have it: a branch would be guessed wrongly half the time.
    private static void TestRatios(ReadOnlySpan<long> sums, ReadOnlySpan<long> others, ReadOnlySpan<int> counts, double bound, int accepted, bool missing, Span<bool> passes)
    {
        for (var cell = 0; cell < passes.Length; cell++)
        {
            var ratio = (double)sums[cell] / others[cell];
            passes[cell] = Passes(counts[cell] != 0 & others[cell] != 0, ratio < bound, ratio > bound, accepted, missing);
        }
    }

    private static void TestValues(ReadOnlySpan<long> values, ReadOnlySpan<int> counts, CubeNumber bound, int accepted, bool missing, Span<bool> passes)
    {
        if (bound.IsWhole)
        {
            var whole = bound.Whole;
            for (var cell = 0; cell < passes.Length; cell++)
            {
                passes[cell] = Passes(counts[cell] != 0, values[cell] < whole, values[cell] > whole, accepted, missing);
            }

            return;
        }

        var fraction = bound.Double;
        for (var cell = 0; cell < passes.Length; cell++)
        {
            passes[cell] = Passes(counts[cell] != 0, values[cell] < fraction, values[cell] > fraction, accepted, missing);
        }
    }

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
