namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>The price of an operation, or of a part of it.</summary>
/// <param name="Field">The weights of what is executed: fields, arguments, input fields.</param>
/// <param name="Type">The weights of the values that may come.</param>
internal readonly record struct OperationCost(double Field, double Type)
{
    /// <summary>Above it a price says no more; it keeps products of sizes finite and exact.</summary>
    public const double Largest = 1e15;

    public static OperationCost operator +(OperationCost left, OperationCost right) => new OperationCost(left.Field + right.Field, left.Type + right.Type).Bounded();

    public static OperationCost operator *(double size, OperationCost each) => new OperationCost(size * each.Field, size * each.Type).Bounded();

    /// <summary>The greater of both, part by part.</summary>
    public static OperationCost Max(OperationCost left, OperationCost right) => new(Math.Max(left.Field, right.Field), Math.Max(left.Type, right.Type));

    private OperationCost Bounded() => new(Math.Min(Field, Largest), Math.Min(Type, Largest));
}
