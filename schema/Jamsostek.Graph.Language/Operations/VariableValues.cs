using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>The coerced variables of a request. A variable that was not given and has no default is absent.</summary>
/// <param name="values">By name, without the dollar sign; values as <see cref="ArgumentValues"/> describes them.</param>
internal sealed class VariableValues(NamedValues values)
{
    public static VariableValues Empty { get; } = new(new NamedValues());

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
