using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>What was bound to a schema, in the order of the calls.</summary>
internal sealed class Bindings
{
    public List<KeyValuePair<string, FieldResolver>> Resolvers { get; } = [];

    public List<KeyValuePair<Type, string>> Objects { get; } = [];

    public List<KeyValuePair<string, Func<object, string>>> Abstracts { get; } = [];

    public List<KeyValuePair<string, ScalarCoercion>> Scalars { get; } = [];

    public List<KeyValuePair<string, Type>> Enums { get; } = [];

    /// <summary>Whether the schema is to be executed.</summary>
    public bool Any => Resolvers.Count + Objects.Count + Abstracts.Count + Scalars.Count + Enums.Count > 0;
}
