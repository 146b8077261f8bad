using System.Collections.Frozen;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>The coerced variables of a request. A variable that was not given and has no default is absent.</summary>
/// <param name="values">By name, without the dollar sign; values as <see cref="Types.ArgumentValues"/> describes them.</param>
internal sealed class VariableValues(IReadOnlyDictionary<string, object?> values)
{
    public static VariableValues Empty { get; } = new(FrozenDictionary<string, object?>.Empty);

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
