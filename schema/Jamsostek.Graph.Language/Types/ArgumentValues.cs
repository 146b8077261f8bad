namespace Jamsostek.Graph.Language.Types;

/// <summary>
/// The coerced arguments of one field. Runtime values: <c>int</c> for Int, <c>double</c> for Float, <c>string</c> for String and ID, <c>bool</c> for Boolean,
/// what its <see cref="ScalarCoercion"/> makes for another scalar, the bound C# member or the name for an enum,
/// <see cref="InputObject"/> for an input object, <c>object?[]</c> for a list, null for null.
/// </summary>
public sealed class ArgumentValues : CoercedInput
{
    internal ArgumentValues(NamedValues values) : base(values) => All = values;

    /// <summary>No arguments.</summary>
    public static ArgumentValues Empty { get; } = new(new NamedValues());

    /// <summary>The arguments that were given or have a default.</summary>
    public NamedValues All { get; }
}
