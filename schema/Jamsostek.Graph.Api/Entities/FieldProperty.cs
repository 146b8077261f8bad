using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Api.Entities;

/// <summary>A field that is only selected, never filtered or ordered by.</summary>
/// <param name="name">Name of the field.</param>
/// <param name="type">Its type as written in the schema.</param>
/// <param name="description">What it is.</param>
/// <param name="makeResolver">Makes a resolver, which belongs to one field.</param>
/// <param name="define">Defines the types that the field needs.</param>
internal sealed class FieldProperty<T>(string name, string type, string description, Func<FieldResolver> makeResolver, Action<SchemaText>? define = null)
    : Property<T>(name, type, description)
{
    public override FieldResolver CreateResolver() => makeResolver();

    public override void Define(SchemaText text) => define?.Invoke(text);
}
