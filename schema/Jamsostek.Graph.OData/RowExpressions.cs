using System.Collections.Immutable;
using System.Globalization;
using Jamsostek.Graph.Api.Flat;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Jamsostek.Graph.OData;

/// <summary>
/// Compiles expressions of <c>$filter</c> and <c>$orderby</c> for rows. Meanings are those of OData 4.0, URL conventions, section 11.2.6.1: a missing value is null, which equals null alone,
/// fails every other comparison, and is what arithmetic and functions of null are.
/// </summary>
/// <param name="columns">The columns of the set.</param>
internal sealed class RowExpressions(ImmutableArray<FeedColumn> columns)
{
    private readonly bool[] _needed = new bool[columns.Length];

    /// <summary>The columns that were read by what was compiled.</summary>
    public ImmutableArray<bool> Needed => [.. _needed];

    /// <summary>Why the last expression could not be compiled.</summary>
    public FeedProblem? Problem { get; private set; }

    /// <summary>Compiles an expression.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="target">The option that it stands in.</param>
    /// <returns>Null with a problem.</returns>
    public Func<FeedRow, FlatValue>? Compile(SingleValueNode node, string target)
    {
        Problem = null;
        var compiled = Node(node);
        Problem = Problem is null ? null : Problem with { Target = target };
        return Problem is null ? compiled : null;
    }

    /// <summary>The number of a constant; no value where it is none. A decimal point makes it the nearest double, whatever type the parser gave it.</summary>
    public static FlatValue Number(ConstantNode constant) => constant.Value switch
    {
        byte or sbyte or short or int or long => FlatValue.Of(Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture)),
        float or double or decimal => FlatValue.Of(Fraction(constant)),
        _ => FlatValue.Missing,
    };

    // A text such as 0.4 is read as a single first, whose value is not 0.4.
    private static double? Fraction(ConstantNode constant)
    {
        var text = (constant.LiteralText ?? string.Empty).TrimEnd('f', 'F', 'd', 'D', 'm', 'M');
        var number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
            ? written
            : double.Parse(Convert.ToString(constant.Value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : null;
    }

    private Func<FeedRow, FlatValue> Node(SingleValueNode node) => node switch
    {
        ConvertNode convert => Node(convert.Source),
        ConstantNode constant => Constant(constant),
        SingleValuePropertyAccessNode property => Property(property),
        BinaryOperatorNode binary => Binary(binary),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Map(Node(not.Operand), static value => value.IsKnown ? FlatValue.Of(!value.Truth) : value),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Negate } minus => Map(Node(minus.Operand), RowArithmetic.Negate),
        InNode { Right: CollectionConstantNode list } among => In(among, list),
        SingleValueFunctionCallNode call => Call(call),
        _ => Unsupported($"An expression of the kind {node.Kind}"),
    };

    private Func<FeedRow, FlatValue> Constant(ConstantNode constant)
    {
        var value = constant.Value switch
        {
            null => FlatValue.Missing,
            string text => FlatValue.Of(text),
            bool truth => FlatValue.Of(truth),
            Date day => FlatValue.Of(new DateOnly(day.Year, day.Month, day.Day)),
            _ => Number(constant),
        };
        return value.IsKnown || constant.Value is null or float or double ? _ => value : Unsupported($"The literal {constant.LiteralText}");
    }

    private Func<FeedRow, FlatValue> Property(SingleValuePropertyAccessNode node)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column].Name == node.Property.Name)
            {
                _needed[column] = true;
                var place = column;
                return row => row[place];
            }
        }

        return Unsupported($"The property {node.Property.Name}");
    }

    private Func<FeedRow, FlatValue> Binary(BinaryOperatorNode node)
    {
        var (left, right) = (Node(node.Left), Node(node.Right));
        Func<FlatValue, FlatValue, FlatValue>? join = node.OperatorKind switch
        {
            BinaryOperatorKind.Equal => static (one, other) => FlatValue.Of(RowArithmetic.AreEqual(one, other)),
            BinaryOperatorKind.NotEqual => static (one, other) => FlatValue.Of(!RowArithmetic.AreEqual(one, other)),
            BinaryOperatorKind.GreaterThan => static (one, other) => FlatValue.Of(one.IsKnown && other.IsKnown && RowArithmetic.Compare(one, other) > 0),
            BinaryOperatorKind.GreaterThanOrEqual => static (one, other) => FlatValue.Of(one.IsKnown && other.IsKnown && RowArithmetic.Compare(one, other) >= 0),
            BinaryOperatorKind.LessThan => static (one, other) => FlatValue.Of(one.IsKnown && other.IsKnown && RowArithmetic.Compare(one, other) < 0),
            BinaryOperatorKind.LessThanOrEqual => static (one, other) => FlatValue.Of(one.IsKnown && other.IsKnown && RowArithmetic.Compare(one, other) <= 0),
            BinaryOperatorKind.And => static (one, other) => IsFalse(one) || IsFalse(other) ? FlatValue.Of(false) : one.IsKnown && other.IsKnown ? FlatValue.Of(true) : FlatValue.Missing,
            BinaryOperatorKind.Or => static (one, other) => IsTrue(one) || IsTrue(other) ? FlatValue.Of(true) : one.IsKnown && other.IsKnown ? FlatValue.Of(false) : FlatValue.Missing,
            BinaryOperatorKind.Add => RowArithmetic.Add,
            BinaryOperatorKind.Subtract => RowArithmetic.Subtract,
            BinaryOperatorKind.Multiply => RowArithmetic.Multiply,
            BinaryOperatorKind.Divide => RowArithmetic.Divide,
            BinaryOperatorKind.Modulo => RowArithmetic.Modulo,
            _ => null,
        };
        return join is null ? Unsupported($"The operator {node.OperatorKind}") : row => join(left(row), right(row));
    }

    private Func<FeedRow, FlatValue> In(InNode node, CollectionConstantNode list)
    {
        var value = Node(node.Left);
        FlatValue[] items = [.. list.Collection.Select(item => Constant(item)(default))];
        return row => value(row) is var found && Array.Exists(items, item => RowArithmetic.AreEqual(found, item)) ? FlatValue.Of(true) : FlatValue.Of(false);
    }

    private Func<FeedRow, FlatValue> Call(SingleValueFunctionCallNode node)
    {
        Func<FeedRow, FlatValue>[] given = [.. node.Parameters.OfType<SingleValueNode>().Select(Node)];
        return RowFunctions.Find(node.Name, given.Length) is { } function
            ? row =>
            {
                var values = Array.ConvertAll(given, argument => argument(row));
                return Array.TrueForAll(values, static value => value.IsKnown) ? function(values) : FlatValue.Missing;
            }
            : Unsupported($"The function {node.Name}");
    }

    private static bool IsFalse(FlatValue value) => value is { IsKnown: true, Truth: false };

    private static bool IsTrue(FlatValue value) => value is { IsKnown: true, Truth: true };

    private static Func<FeedRow, FlatValue> Map(Func<FeedRow, FlatValue> read, Func<FlatValue, FlatValue> map) => row => map(read(row));

    private Func<FeedRow, FlatValue> Unsupported(string what)
    {
        Problem ??= FeedProblem.Unsupported(what, null);
        return static _ => FlatValue.Missing;
    }
}
