using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Tests groups by their values, all of a set at once.</summary>
internal static class HavingTest
{
    private const int IsLess = 1;
    private const int IsEqual = 2;
    private const int IsGreater = 4;
    private const int IsMissing = 8;

    /// <summary>Quotients that are made before they are compared.</summary>
    private const int AtOnce = 256;

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
        var values = MeasureColumn.Of(scope.Layout, set, having.Measure);
        if (having.Measure.IsFractional)
        {
            TestQuotients(values, Accepted(having.Test), having.Value.Double, passes);
        }
        else
        {
            // No whole number lies between the two: what is below the greater and not above the lesser is equal to both.
            var (floor, ceiling) = having.Value.IsWhole
                ? (having.Value.Whole, having.Value.Whole)
                : (long.CreateSaturating(Math.Floor(having.Value.Double)), long.CreateSaturating(Math.Ceiling(having.Value.Double)));
            TestWholes(values, Accepted(having.Test), floor, ceiling, passes);
        }
    }

    private static void TestQuotients(MeasureColumn values, int accepted, double bound, Span<bool> passes)
    {
        Span<double> quotients = stackalloc double[AtOnce];
        for (var first = 0; first < passes.Length; first += AtOnce)
        {
            var some = passes[first..Math.Min(first + AtOnce, passes.Length)];
            var read = quotients[..some.Length];
            values.Quotients(first, read);
            for (var cell = 0; cell < some.Length; cell++)
            {
                var value = read[cell];
                some[cell] = (accepted & (Mask(value < bound, IsLess) | Mask(value == bound, IsEqual) | Mask(value > bound, IsGreater) | Mask(double.IsNaN(value), IsMissing))) != 0;
            }
        }
    }

    private static void TestWholes(MeasureColumn values, int accepted, long floor, long ceiling, Span<bool> passes)
    {
        for (var cell = 0; cell < passes.Length; cell++)
        {
            var isKnown = values.IsKnown(cell);
            var value = isKnown ? values.Whole(cell) : 0;
            var side = Mask(value < ceiling, IsLess) | Mask(value > floor, IsGreater);
            passes[cell] = (accepted & (isKnown ? side == 0 ? IsEqual : side : IsMissing)) != 0;
        }
    }

    // Values lie on either side of a bound as chance will have it: a branch would be guessed wrongly half the time.
    private static int Mask(bool holds, int side) => holds ? side : 0;

    private static int Accepted(ValueTest test) => test switch
    {
        ValueTest.Equal => IsEqual,
        ValueTest.Greater => IsGreater,
        ValueTest.GreaterOrEqual => IsGreater | IsEqual,
        ValueTest.Less => IsLess,
        ValueTest.LessOrEqual => IsLess | IsEqual,
        ValueTest.Missing => IsMissing,
        _ => 0,
    };
}
