using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

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
        Test(having, measure => MeasureColumn.Of(scope.Layout, set, measure), passes);
        var passing = new int[passes.Length];
        return passing[..Places(passes, passing)];
    }

    /// <summary>Writes the places of what passes, in order.</summary>
    /// <returns>How many pass.</returns>
    public static int Places(ReadOnlySpan<bool> passes, Span<int> places)
    {
        var count = 0;
        for (var cell = 0; cell < passes.Length; cell++)
        {
            places[count] = cell;
            count += passes[cell] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Tests groups.</summary>
    /// <param name="having">What of.</param>
    /// <param name="values">Gives their values of a measure.</param>
    /// <param name="passes">Whether each passes.</param>
    public static void Test(Having having, Func<CubeMeasure, MeasureColumn> values, Span<bool> passes)
    {
        switch (having)
        {
            case HavingValue value:
                Test(value, values(value.Measure), passes);
                break;
            case HavingNot not:
                Test(not.Part, values, passes);
                for (var cell = 0; cell < passes.Length; cell++)
                {
                    passes[cell] = !passes[cell];
                }

                break;
            case HavingAll all:
                Join(all.Parts, isAll: true, values, passes);
                break;
            case HavingAny any:
                Join(any.Parts, isAll: false, values, passes);
                break;
            default:
                throw new InvalidOperationException($"There is no test of a group like {having.GetType().Name}.");
        }
    }

    private static void Join(ImmutableArray<Having> parts, bool isAll, Func<CubeMeasure, MeasureColumn> values, Span<bool> passes)
    {
        passes.Fill(isAll);
        var own = new bool[passes.Length];
        foreach (var part in parts)
        {
            Test(part, values, own);
            for (var cell = 0; cell < passes.Length; cell++)
            {
                passes[cell] = isAll ? passes[cell] & own[cell] : passes[cell] | own[cell];
            }
        }
    }

    private static void Test(HavingValue having, in MeasureColumn values, Span<bool> passes)
    {
        if (having.Measure.IsFractional)
        {
            TestQuotients(values, having.Test, having.Value.Double, passes);
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

    private static void TestQuotients(in MeasureColumn values, ValueTest test, double bound, Span<bool> passes)
    {
        Span<double> quotients = stackalloc double[AtOnce];
        for (var first = 0; first < passes.Length; first += AtOnce)
        {
            var some = passes[first..Math.Min(first + AtOnce, passes.Length)];
            var read = quotients[..some.Length];
            values.Quotients(first, read);
            Compare(read, test, bound, some);
        }
    }

    // A loop for each test, which has no branch inside: values lie on either side of a bound as chance will have it. What is not a number is missing and fails every test of its size.
    private static void Compare(ReadOnlySpan<double> values, ValueTest test, double bound, Span<bool> passes)
    {
        switch (test)
        {
            case ValueTest.Equal:
                for (var i = 0; i < passes.Length; i++)
                {
                    passes[i] = values[i] == bound;
                }

                break;
            case ValueTest.Greater:
                for (var i = 0; i < passes.Length; i++)
                {
                    passes[i] = values[i] > bound;
                }

                break;
            case ValueTest.GreaterOrEqual:
                for (var i = 0; i < passes.Length; i++)
                {
                    passes[i] = values[i] >= bound;
                }

                break;
            case ValueTest.Less:
                for (var i = 0; i < passes.Length; i++)
                {
                    passes[i] = values[i] < bound;
                }

                break;
            case ValueTest.LessOrEqual:
                for (var i = 0; i < passes.Length; i++)
                {
                    passes[i] = values[i] <= bound;
                }

                break;
            case ValueTest.Missing:
                for (var i = 0; i < passes.Length; i++)
                {
                    passes[i] = double.IsNaN(values[i]);
                }

                break;
            default:
                throw new InvalidOperationException($"There is no test like {test}.");
        }
    }

    private static void TestWholes(in MeasureColumn values, int accepted, long floor, long ceiling, Span<bool> passes)
    {
        for (var cell = 0; cell < passes.Length; cell++)
        {
            var isKnown = values.IsKnown(cell);
            var value = isKnown ? values.Whole(cell) : 0;
            var side = Mask(value < ceiling, IsLess) | Mask(value > floor, IsGreater);
            passes[cell] = (accepted & (isKnown ? side == 0 ? IsEqual : side : IsMissing)) != 0;
        }
    }

    // No branch, which would be guessed wrongly half the time.
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
